import { zlibSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTraining } from '../../tests/support/load-training';
import { makePdf } from '../report/making/make-file';
import { assetsFromDisk } from '../report/pdf/assets-from-disk';
import { dataInPdf } from './data-in-pdf';
import { fingerprintOf } from './fingerprint';
import { readFileOrPackage } from './read-file-or-package';
import { writeAssessmentFile } from './write-assessment-file';

const { pack, assessment } = loadTraining();

const report = async (carriesData: boolean): Promise<Uint8Array<ArrayBuffer>> => {
  const request = { pack, assessment, edition: 'internal', locale: 'en', paper: 'a4', carriesData } as const;
  const made = await makePdf(request, { loadPdfAssets: assetsFromDisk });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.bytes;
};

test('the report is the backup: what it carries is the whole assessment, under the fingerprint at its foot', async () => {
  const read = await readFileOrPackage(await report(true));
  expect(read).toMatchObject({ ok: true, value: { assessment, isAltered: false } });
  expect(read.ok && fingerprintOf(read.value.assessment)).toBe(fingerprintOf(assessment));
});

test('a report without its data is named as a PDF', async () => {
  expect(await readFileOrPackage(await report(false))).toEqual({
    ok: false,
    error: { kind: 'not-our-file', looksLike: 'pdf' },
  });
});

const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));
const { text: file } = writeAssessmentFile(assessment);
const pdf = (dictionary: string, data: string): Uint8Array<ArrayBuffer> =>
  latin1(`%PDF-1.7\n5 0 obj\n<<${dictionary}>>\nstream\r\n${data}\nendstream\nendobj\n`);
const packed = (text: string): string => Buffer.from(zlibSync(Buffer.from(text))).toString('latin1');

test.each([
  ['uncompressed', pdf('/Type /EmbeddedFile', Buffer.from(file).toString('latin1'))],
  ['with a length elsewhere', pdf('/Filter/FlateDecode/Length 9 0 R/Type/EmbeddedFile', packed(file))],
  ['with a wrong length', pdf('/Type/EmbeddedFile/Length 17/Filter [ /FlateDecode ]', packed(file))],
])('a file written by another program is found: %s', async (_, bytes) => {
  expect(await readFileOrPackage(bytes)).toMatchObject({ ok: true, value: { isAltered: false } });
});

test.each([
  ['another file inside', pdf('/Type/EmbeddedFile', '{"format":"other"}')],
  ['another filter', pdf('/Type/EmbeddedFile/Filter[/ASCIIHexDecode/FlateDecode]', packed(file))],
  ['no stream', latin1('%PDF-1.7 /Type/EmbeddedFile')],
  ['a cut stream', latin1('%PDF-1.7\n1 0 obj <</Type/EmbeddedFile>>\nstream\n{"lacuna-assessment"')],
  ['a bomb', pdf('/Type/EmbeddedFile/Filter/FlateDecode', packed(`"lacuna-assessment"${' '.repeat(90_000_000)}`))],
])('nothing is taken from a PDF with %s', (_, bytes) => {
  expect(dataInPdf(bytes)).toBeNull();
});

test('property: any bytes after the mark give a file or nothing', () => {
  const piece = fc.constantFrom(
    '/Type/EmbeddedFile',
    ' obj',
    'stream\n',
    'endstream',
    '/Filter/FlateDecode',
    '/Length 3 ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (parts) => {
      const found = dataInPdf(latin1(`%PDF-${parts.join('')}`));
      expect(found === null || found instanceof Uint8Array).toBe(true);
    }),
  );
});
