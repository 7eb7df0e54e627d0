import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadTraining } from '../../tests/support/load-training';
import { judge } from '../../tests/support/pdf-ua/judge';
import { formField } from '../domain/form-fields';
import { originOf, readOrigin } from '../domain/form-origin';
import type { QuestionId } from '../domain/pack';
import type { FileBytes } from '../domain/ports';
import { buildBlank } from '../report/build/blank/build-blank';
import { assetsFromDisk } from '../report/pdf/assets-from-disk';
import { renderPdf } from '../report/pdf/render-pdf';
import { readFileOrPackage } from './read-file-or-package';
import { readFilledForm } from './read-filled-form';

const { pack } = loadTraining();
const id = (text: string) => text as QuestionId;
let form: FileBytes;

beforeAll(async () => {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const report = buildBlank({ pack, kind: 'form', scope: 'quick', locale: 'en', paper: 'a4' });
  const made = await renderPdf(report, assets.value, { isFillable: true });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  form = made.value.bytes;
}, 60_000);

/** Fills the form as another program would: the whole file anew with every look drawn again, or what changed behind it. */
async function filled(isIncremental: boolean): Promise<FileBytes> {
  const document = await PDFDocument.load(form, isIncremental ? { forIncrementalUpdate: true } : {});
  const fields = document.getForm();
  const write = (field: string, text: string): void => fields.getTextField(field).setText(text);
  fields.getRadioGroup(formField.level(id('R01.L1'))).select('2');
  fields.getRadioGroup(formField.grade(id('R01.L1'))).select('B');
  fields.getCheckBox(formField.tick(id('R01.L1'), bound())).check();
  write(formField.title(id('R01.L1')), 'Act 7 of 2019');
  write(formField.note(id('R01.L1')), 'Gazette 12');
  write(formField.from(id('R02.L1')), '1');
  write(formField.to(id('R02.L1')), '3');
  fields.getRadioGroup(formField.level(id('R02.L1'))).select('range');
  fields.getRadioGroup(formField.level(id('R03.L2'))).select('dk');
  write(formField.office(id('R03.L2')), 'Ministere');
  write(formField.role, 'Clerk of the committee');
  write(formField.answeredOn, '2026-05-04');
  return new Uint8Array(await document.save({ updateFieldAppearances: !isIncremental }));
}

const bound = () => {
  const element = pack.themes[0]?.questions[0]?.elements[0]?.id;
  if (element === undefined) throw new Error('The first question has elements.');
  return element;
};

test('the first screen knows a form, whatever program filled it, and reads no assessment in it', async () => {
  const named = { ok: false, error: { kind: 'not-our-file', looksLike: 'form' } };
  expect(await readFileOrPackage(form)).toEqual(named);
  expect(await readFileOrPackage(await filled(true))).toEqual(named);
  expect(await readFileOrPackage(await filled(false))).toEqual(named);
});

test('a form to fill on screen breaks no rule of PDF/UA-1 that our judge knows', async () => {
  expect(await judge(form)).toEqual([]);
}, 60_000);

test('every field says what it asks, and choices of a question exclude each other', async () => {
  const document = await PDFDocument.load(form);
  const fields = document.getForm().getFields();
  expect(fields.length).toBeGreaterThan(300);
  const names = fields.map((field) => field.getName());
  expect(new Set(names).size).toBe(names.length);
  expect(document.getForm().getRadioGroup(formField.level(id('R01.L1'))).getOptions()).toEqual([
    '0', '1', '2', '3', '4', 'range', 'dk', 'withheld', 'not-reached', 'na',
  ]); // prettier-ignore
});

test('a form without a stroke is none', async () => {
  expect(await readFilledForm(form, pack)).toEqual({ ok: false, error: { kind: 'nothing-filled' } });
});

test.each([false, true])(
  'what another program filled in is read (incremental: %s)',
  async (isIncremental) => {
    const bytes = await filled(isIncremental);
    if (isIncremental) expect(bytes.subarray(0, form.length)).toEqual(form);
    const read = await readFilledForm(bytes, pack);
    expect(read).toEqual({
      ok: true,
      value: {
        role: 'Clerk of the committee',
        answeredOn: '2026-05-04',
        readings: [
          {
            question: 'R01.L1',
            response: { kind: 'level', level: 2 },
            elements: [bound()],
            grade: 'B',
            document: { title: 'Act 7 of 2019', provision: '', date: '' },
            note: 'Gazette 12',
          },
          { question: 'R02.L1', response: { kind: 'range', from: 1, to: 3 }, elements: [], grade: null, document: null, note: '' }, // prettier-ignore
          { question: 'R03.L2', response: { kind: 'dk', whoWouldKnow: 'Ministere' }, elements: [], grade: null, document: null, note: '' }, // prettier-ignore
        ],
      },
    });
  },
  60_000,
);

test('a form of another version, and a file that is none, are refused with the reason', async () => {
  const bytes = await filled(false);
  const other = await readFilledForm(bytes, { ...pack, version: '9.9.9' });
  expect(other).toMatchObject({ ok: false, error: { kind: 'other-questionnaire', version: pack.version } });
  expect(await readFilledForm(new TextEncoder().encode('{}'), pack)).toMatchObject({ error: { kind: 'not-a-pdf' } });
  expect(await readFilledForm(new TextEncoder().encode('%PDF-1.7\n'), pack)).toMatchObject({ ok: false });
}, 60_000);

test('whatever is spoiled, a result comes back', async () => {
  const bytes = await filled(true);
  const spoiled = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(spoiled, fc.nat(bytes.length), async (strokes, end) => {
      const copy = bytes.slice(0, strokes.length > 20 ? end : bytes.length);
      for (const [at, byte] of strokes) if (at < copy.length) copy[at] = byte;
      expect(typeof (await readFilledForm(copy, pack)).ok).toBe('boolean');
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('the origin of a form is read as it was written, and a later kind is known as such', () => {
  expect(readOrigin(originOf(pack, 'quick'))).toEqual({ pack: pack.id, version: pack.version, scope: 'quick' });
  expect(readOrigin('lacuna-form 2 parliament 1.0.0 quick')).toBe('newer');
  expect(readOrigin('hello')).toBeNull();
});
