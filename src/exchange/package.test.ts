import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildAssessment, buildAttachment, buildCitation, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { buildZip, joined, type ZipSketch } from '../../tests/support/build-zip';
import { sha256Of } from '../base/sha256';
import { addAttachment } from '../domain/attachment-commands';
import { maxAttachmentInBytes } from '../domain/limits';
import { assessmentEntry, fileEntry, missingEntry } from './package-names';
import { readPackage } from './read-package';
import { writeAssessmentFile } from './write-assessment-file';
import { writePackage } from './write-package';

const at = '2026-08-01T10:00:00.000Z';
const page = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 251);
const letter = new TextEncoder().encode('<script>alert(1)</script>');
const [hashOfPage, hashOfLetter] = [await sha256Of(page), await sha256Of(letter)];
const blank = buildAssessment(buildPack([buildQuestion({ id: 'R01.L1' })]), {
  'R01.L1': { response: level(2), citations: [buildCitation()] },
});
const withPage = addAttachment('a', buildAttachment({ hash: hashOfPage, sizeInBytes: page.length }))(blank, at);
const withLetter = { hash: hashOfLetter, sizeInBytes: letter.length, name: '../../etc/passwd' };
const sample = addAttachment('b', buildAttachment(withLetter))(withPage, at);
const files = new Map([
  [hashOfPage, page],
  [hashOfLetter, letter],
]);
const whole = joined(writePackage(sample, files).parts);

const jsonOf = (assessment = withPage) => new TextEncoder().encode(writeAssessmentFile(assessment).text);
const json: ZipSketch = { name: assessmentEntry, bytes: jsonOf() };
const file: ZipSketch = { name: fileEntry(hashOfPage), bytes: page, method: 0 };
const faultOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const read = await readPackage(bytes);
  if (read.ok) return 'read';
  return read.error.kind === 'package' ? read.error.fault : read.error.kind;
};

describe('an honest package', () => {
  test('gives back the assessment and its files, byte by byte', async () => {
    const read = await readPackage(whole);
    expect(read).toEqual({ ok: true, value: { assessment: sample, isAltered: false, files, missing: [] } });
  });

  test('is a zip like any other, named after the assessment, and the same every time', () => {
    const { fileName, parts } = writePackage(sample, files);
    expect(fileName).toBe('lacuna-KE-2026-08-01.lacuna');
    expect(joined(parts)).toEqual(whole);
    const opened = unzipSync(whole);
    expect(Object.keys(opened)).toEqual([assessmentEntry, ...[hashOfPage, hashOfLetter].toSorted().map(fileEntry)]);
    expect(strFromU8(opened[assessmentEntry] ?? page)).toBe(writeAssessmentFile(sample).text);
  });

  test('says which files were missing where it was written', async () => {
    const { parts, missing } = writePackage(sample, new Map([[hashOfPage, page]]));
    expect(missing).toEqual([hashOfLetter]);
    const read = await readPackage(joined(parts));
    expect(read.ok && [read.value.missing, [...read.value.files.keys()]]).toEqual([[hashOfLetter], [hashOfPage]]);
  });

  test('may be packed again by another program', async () => {
    expect(await faultOf(buildZip([json, { ...file, method: 8, mode: 0o100644 }]))).toBe('read');
  });

  test('keeps a zip that is attached as it is: nobody looks inside', async () => {
    const inner = whole.slice();
    const hash = await sha256Of(inner);
    const nested = addAttachment('a', buildAttachment({ hash, sizeInBytes: inner.length }))(blank, at);
    const read = await readPackage(joined(writePackage(nested, new Map([[hash, inner]])).parts));
    expect(read.ok && read.value.files.get(hash)).toEqual(inner);
  });
});

describe('tricks', () => {
  const named = (name: string): readonly ZipSketch[] => [json, file, { name, bytes: letter }];
  const zeros = new Uint8Array(2_000_000);
  test.each<[string, string, readonly ZipSketch[], string?]>([
    ['a path upwards', 'unknown-name', named('files/../../evil')],
    ['an absolute path', 'unknown-name', named('/etc/passwd')],
    ['a path of Windows', 'unknown-name', named('C:\\Windows\\evil.dll')],
    ['backslashes', 'unknown-name', named(`files\\${hashOfLetter}`)],
    ['a folder', 'unknown-name', named('files/')],
    ['another spelling of our name', 'unknown-name', named('Assessment.lacuna.json')],
    ['a zero byte behind our name', 'unknown-name', named(`${fileEntry(hashOfLetter)}\0.exe`)],
    ['a name in capitals', 'unknown-name', named(`files/${hashOfLetter.toUpperCase()}`)],
    ['a name of 60,000 letters', 'unknown-name', named('n'.repeat(60_000))],
    ['no assessment', 'not-our-file', [{ name: 'word/document.xml', bytes: letter }]],
    ['nothing at all', 'not-our-file', []],
    ['the assessment twice', 'duplicate', [json, json, file]],
    ['a file twice', 'duplicate', [json, file, file]],
    ['a file that nobody names', 'extra-file', [json, file, { name: fileEntry(hashOfLetter), bytes: letter }]],
    [
      'a file that is there and missing',
      'extra-file',
      [json, file, { ...file, name: missingEntry(hashOfPage), bytes: zeros.subarray(0, 0) }],
    ],
    ['a missing file with contents', 'extra-file', [json, { ...file, name: missingEntry(hashOfPage) }]],
    ['a file too few', 'missing-file', [json]],
    ['other bytes under the name', 'wrong-hash', [json, { ...file, bytes: page.map((byte) => byte ^ 1) }]],
    ['a file of another size', 'wrong-hash', [json, { ...file, bytes: letter }]],
    ['an encrypted entry', 'encrypted', [json, { ...file, flags: 1 }]],
    ['a hidden description', 'encrypted', [json, { ...file, flags: 0x2000 }]],
    ['a link', 'link', [json, { ...file, mode: 0o120777 }]],
    ['a device', 'link', [json, { ...file, mode: 0o020666 }]],
    ['another way of packing', 'not-supported', [json, { ...file, method: 12 }]],
    ['a comment behind the list', 'damaged', [json, file], 'PK'],
    ['another name in front of the data', 'damaged', [json, { ...file, localName: fileEntry(hashOfLetter) }]],
    ['two entries on the same data', 'damaged', [json, { ...json, name: fileEntry(hashOfPage), offset: 0 }]],
    ['a size claimed too small', 'damaged', [{ ...json, claimed: 10 }, file]],
    ['a size claimed too large', 'damaged', [{ ...json, claimed: json.bytes.length + 1 }, file]],
    [
      'a size claimed beyond the limit',
      'too-large-inside',
      [json, { ...file, method: 8, claimed: maxAttachmentInBytes + 1 }],
    ],
    ['a byte changed in the assessment', 'damaged', [{ ...json, crc: 7 }, file]],
    ['zeros behind the assessment', 'bomb', [{ ...json, bytes: joined([json.bytes, zeros]) }, file]],
  ])('%s: %s', async (_, fault, entries, comment = '') => {
    expect(await faultOf(buildZip(entries, { comment }))).toBe(fault);
  });

  test('a thousand million zeros in a megabyte are stopped early, whatever size they claim', async () => {
    const hundredMillion = new Uint8Array(100_000_000);
    const goingOn = deflateRawSync(hundredMillion, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
    const ending = deflateRawSync(hundredMillion, { level: 9 });
    const packed = joined([...Array.from({ length: 9 }, () => goingOn), ending]);
    expect(packed.length).toBeLessThan(1_100_000);
    const zip = buildZip([json, { ...file, bytes: packed, method: 0 }]);
    const asPacked = zip.slice();
    setMethod(asPacked, 8);
    const before = process.memoryUsage().arrayBuffers;
    const start = performance.now();
    expect(await faultOf(asPacked)).toBe('bomb');
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  });

  test('more entries than an assessment can have', async () => {
    const many = Array.from({ length: 5_001 }, (_, index) => ({
      name: `${index}`,
      bytes: new Uint8Array(),
      method: 0,
    }));
    expect(await faultOf(buildZip(many))).toBe('too-many');
  });

  test('words in front of the zip, as in a program that unpacks itself', async () => {
    expect(await faultOf(joined([letter, whole]))).toBe('damaged');
  });
});

describe('bytes of any kind', () => {
  test('cut at every fiftieth part, a package is refused', async () => {
    for (let part = 0; part < 50; part += 1) {
      expect((await readPackage(whole.slice(0, Math.floor((whole.length * part) / 50)))).ok).toBe(false);
    }
  });

  test('noise is refused and never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await readPackage(Uint8Array.from(bytes))).ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a package with some bytes changed gives the very assessment and files, or is refused', async () => {
    const spoil = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(spoil, async (changes) => {
        const spoiled = whole.slice();
        for (const [place, byte] of changes) spoiled[place] = byte;
        const read = await readPackage(spoiled);
        if (!read.ok) return;
        expect(read.value.files).toEqual(files);
        expect(read.value.assessment).toEqual(sample);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Makes the last entry, stored as it is, one that claims to be packed, in both descriptions. */
function setMethod(zip: Uint8Array, method: number): void {
  const view = new DataView(zip.buffer);
  const list = view.getUint32(zip.length - 6, true);
  const second = list + 46 + view.getUint16(list + 28, true);
  zip[second + 10] = method;
  zip[view.getUint32(second + 42, true) + 8] = method;
}
