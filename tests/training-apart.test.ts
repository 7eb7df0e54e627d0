import { expect, test } from 'vitest';
import type { Assessment, AssessmentId } from '../src/domain/assessment';
import { mergeContributions, standingOf } from '../src/domain/merge-contributions';
import { readAssessmentFile } from '../src/exchange/read-assessment-file';
import { writeAssessmentFile } from '../src/exchange/write-assessment-file';
import { buildReport } from '../src/report/build/build-report';
import { buildWorkbook } from '../src/report/build/workbook/build-workbook';
import { renderCsv } from '../src/report/csv/render-csv';
import { renderDocx } from '../src/report/docx/render-docx';
import { renderHtml } from '../src/report/html/render-html';
import { styleFromDisk } from '../src/report/html/style-from-disk';
import { assetsFromDisk } from '../src/report/pdf/assets-from-disk';
import { renderPdf } from '../src/report/pdf/render-pdf';
import { renderXlsx } from '../src/report/xlsx/render-xlsx';
import { loadTraining } from './support/load-training';
import { openDocx } from './support/open-docx';
import { openPdf } from './support/open-pdf';
import { readSheets } from './support/read-sheets';

// Training data never mixes with real work (GLOSSARY, training assessment).

const { pack, assessment: training } = loadTraining();
const real: Assessment = { ...training, id: 'real' as AssessmentId, purpose: 'real', country: { kind: 'iso', code: 'KE' } }; // prettier-ignore
const wordsForMerging = {
  whoWouldKnow: (office: string) => office,
  notApplicable: (explanation: string) => explanation,
  saidBy: (role: string, note: string) => `${role}: ${note}`,
};
const mark = 'TRAINING CASE. Not a real country.';

/** A copy that claims to be sent out by an assessment, answered, for each way of sending. */
const copyFrom = (from: Assessment, kind: 'answers' | 'first-vote' | 'second-vote', of: Assessment) => ({
  assessment: {
    ...of,
    id: `copy-${kind}` as AssessmentId,
    request: { from: from.id, kind, themes: [], role: 'clerk' },
  },
  fingerprint: '0123456789abcdef',
});

test.each(['answers', 'first-vote', 'second-vote'] as const)(
  'a training copy is neither merged into real work nor counted there, nor the other way round (%s)',
  (kind) => {
    for (const [into, of] of [
      [real, training],
      [training, real],
    ] as const) {
      const copy = copyFrom(into, kind, of);
      expect(standingOf(copy, into)).toBe('other-assessment');
      const merged = mergeContributions(into, [copy], {
        words: wordsForMerging,
        at: '2026-07-02T09:00:00.000Z',
      });
      expect(merged).toBe(into);
    }
    expect(standingOf(copyFrom(real, kind, real), real)).toBe('new');
    expect(standingOf(copyFrom(training, kind, training), training)).toBe('new');
  },
);

test('an invented country stays training, whatever a file says that somebody edited', () => {
  const edited = writeAssessmentFile({ ...training, purpose: 'real' }).text;
  const read = readAssessmentFile(new TextEncoder().encode(edited));
  expect(read.ok && read.value.assessment.purpose).toBe('training');
});

const options = { pack, assessment: training, locale: 'en', paper: 'a4' } as const;

test('every page of its PDF carries the mark', async () => {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const rendered = await renderPdf(buildReport(options), assets.value);
  if (!rendered.ok) throw new Error('The report is set.');
  const { pages } = await openPdf(rendered.value.bytes);
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) expect(page.drawnText).toContain(mark);
});

test('its DOCX, page to read, workbook, CSV and file carry the mark', async () => {
  const docx = await renderDocx(buildReport(options));
  if (!docx.ok) throw new Error('The report is set.');
  expect(openDocx(docx.value.bytes).text).toContain(mark);
  const html = new TextDecoder().decode(await renderHtml(buildReport(options), await styleFromDisk()));
  expect(html).toContain(mark);
  const workbook = buildWorkbook(options);
  const bytes = renderXlsx(workbook);
  expect(JSON.stringify(readSheets(bytes))).toContain(mark);
  for (const { id } of workbook.sheets) {
    expect(new TextDecoder().decode(renderCsv(workbook, id)), id).toContain(mark);
  }
  expect(JSON.parse(writeAssessmentFile(training).text)).toMatchObject({
    purpose: 'training',
    country: { kind: 'fictional', name: 'Republic of Tarvenia' },
  });
});
