import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTemplate, emblemPng, pngFrom, pngOf } from '../../tests/support/build-template';
import { blankTemplate, type ReportTemplate } from '../domain/report-template';
import { fileFromTemplate } from '../formats/template-file';
import { largestTemplateInBytes, readTemplateFile, writeTemplateFile } from './template-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sound = fileFromTemplate(buildTemplate());
const read = (changes: object) => readTemplateFile(bytesOf(JSON.stringify({ ...sound, ...changes })));
const withPicture = (picture: Buffer) =>
  read({ emblem: { mediaType: 'image/png', words: '', picture: picture.toString('base64') } });

const arbitraryTemplate: fc.Arbitrary<ReportTemplate> = fc.record({
  name: fc.string({ maxLength: 200, unit: 'binary' }),
  runningHead: fc.string({ maxLength: 200 }),
  emblem: fc.constantFrom(null, buildTemplate().emblem),
  colour: fc.constantFrom('', '#000000', '#Ffe0f0'),
  sections: fc.record({
    quick: fc.constant([]),
    full: fc.uniqueArray(fc.record({ id: fc.constantFrom('gaps', 'plan', 'unheard-of'), isIncluded: fc.boolean() }), {
      selector: ({ id }) => id,
    }),
  }),
  foreword: fc.string({ maxLength: 500, unit: 'grapheme' }),
  afterword: fc.string({ maxLength: 500 }),
});

test('what is written is read again as it was', () => {
  fc.assert(
    fc.property(arbitraryTemplate, (template) => {
      const { text } = writeTemplateFile(template);
      expect(readTemplateFile(bytesOf(text))).toEqual({ ok: true, value: template });
    }),
    { numRuns: 60 },
  );
});

test('a file has the name of the institution, or a plain one', () => {
  expect(writeTemplateFile(buildTemplate()).fileName).toBe('National Assembly of Tarvenia.template.lacuna.json');
  expect(writeTemplateFile(blankTemplate).fileName).toBe('report.template.lacuna.json');
});

test('nothing of an assessment stands in it', () => {
  expect(Object.keys(sound).sort()).toEqual(
    ['afterword', 'colour', 'emblem', 'foreword', 'format', 'name', 'runningHead', 'sections', 'version'], // prettier-ignore
  );
});

test('any bytes are a template or a reason', () => {
  const text = writeTemplateFile(buildTemplate()).text;
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom('', '"', '}', '\u0000', '9', '{{'), (at, put) => {
      const result = readTemplateFile(bytesOf(text.slice(0, at) + put + text.slice(at + 1)));
      if (!result.ok) expect(result.error.kind).not.toBe('');
    }),
    { numRuns: 300 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !readTemplateFile(bytes).ok));
});

describe('a file is refused', () => {
  const text = JSON.stringify(sound);

  test.each([
    ['empty', '', { kind: 'empty' }],
    ['cut off', text.slice(0, text.length / 2), { kind: 'damaged', truncated: true }],
    ['of another program', '{"hello":1}', { kind: 'not-our-file', looksLike: 'json' }],
    ['an assessment', '{"format":"lacuna-assessment","version":4}', { kind: 'not-our-file' }],
    ['a picture', 'GIF89a', { kind: 'not-our-file', looksLike: 'image' }],
  ])('%s', (_, content, problem) => {
    expect(readTemplateFile(bytesOf(content))).toMatchObject({ ok: false, error: problem });
  });

  test('larger than a template can be', () => {
    expect(readTemplateFile(new Uint8Array(largestTemplateInBytes + 1))).toMatchObject({
      error: { kind: 'too-large' },
    });
  });

  test.each([
    ['of a newer app', { version: 2 }, { kind: 'from-newer-app', version: 2, readable: 1 }],
    ['of no version', { version: 'one' }, { issues: [{ path: 'version', fault: 'malformed' }] }],
    ['with too long a name', { name: 'x'.repeat(201) }, { issues: [{ path: 'name', fault: 'too-long' }] }],
    ['with a colour by name', { colour: 'red' }, { issues: [{ path: 'colour', fault: 'malformed' }] }],
    ['without a foreword', { foreword: undefined }, { issues: [{ path: 'foreword', fault: 'missing' }] }],
    [
      'with a section twice',
      { sections: { quick: [], full: [1, 2].map(() => ({ section: 'gaps', included: true })) } },
      { issues: [{ path: 'sections.full', fault: 'duplicate' }] },
    ],
  ])('%s', (_, changes, problem) => {
    expect(read(changes)).toMatchObject({ ok: false, error: problem });
  });

  test.each([
    ['is none', Buffer.from('no picture at all'), { kind: 'not-a-picture' }],
    ['is cut off', emblemPng().subarray(0, -20), { kind: 'broken' }],
    ['is damaged in one bit', flipped(emblemPng(), 200), { kind: 'broken' }],
    ['has too many pixels', pngOf(1_601, 2, 0, () => [0]), { kind: 'large', width: 1_601, height: 2 }],
    ['has no pixels', pngFrom([['IHDR', Buffer.alloc(13)], ['IDAT', Buffer.alloc(0)], ['IEND', Buffer.alloc(0)]]), { kind: 'broken' }], // prettier-ignore
    ['is a JPEG that ends too early', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), { kind: 'broken' }],
  ])('whose emblem %s', (_, picture, problem) => {
    expect(withPicture(picture)).toEqual({ ok: false, error: { kind: 'emblem', problem } });
  });
});

test('what a program wrote beside the picture does not come in', () => {
  const plain = emblemPng();
  const comment = pngFrom([['tEXt', Buffer.from('Author\0Somebody in a room')]]).subarray(8);
  const talking = Buffer.concat([plain.subarray(0, 33), comment, plain.subarray(33)]);
  const opened = withPicture(talking);
  expect(opened).toMatchObject({ ok: true, value: { emblem: { base64: plain.toString('base64') } } });
});

test('what a newer app adds to this version is no reason to refuse', () => {
  expect(read({ watermark: 'draft' }).ok).toBe(true);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
