import { expect, test } from 'vitest';
import { gapClasses } from '../src/domain/priority';
import { scoreAssessment } from '../src/domain/scores';
import { buildReport } from '../src/report/build/build-report';
import { assetsFromDisk } from '../src/report/pdf/assets-from-disk';
import { renderPdf } from '../src/report/pdf/render-pdf';
import { fullAssessment, plainPens } from './support/full-assessment';
import { loadTraining } from './support/load-training';
import { openPdf } from './support/open-pdf';

const { pack, assessment } = loadTraining();
const scores = scoreAssessment(pack, assessment);

async function printed(printedAssessment = assessment) {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const report = buildReport({ pack, assessment: printedAssessment, locale: 'en', paper: 'a4' });
  const rendered = await renderPdf(report, assets.value);
  if (!rendered.ok) throw new Error('The report is set.');
  return { output: rendered.value, pdf: await openPdf(rendered.value.bytes) };
}

const { output, pdf } = await printed();
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

test('the text of the PDF holds every gap with what level 3 asks, and every question to send', () => {
  const text = plain(pdf.text);
  const gaps = scores.priorities.filter(({ class: name }) => gapClasses.includes(name));
  for (const { question } of gaps) {
    expect(text).toContain(`${question.id} ${question.label}`);
  }
  const toSend = scores.priorities.filter(({ class: name }) => name === 'find-out-first' || name === 'check');
  for (const { question } of toSend) expect(text).toContain(question.id);
});

test('the summary fits on the first page of a quick scan', () => {
  const [first = '', second = ''] = pdf.pages.map(({ taggedText }) => plain(taggedText));
  expect(first).toContain('Safeguards on intrusive powers: level 2. Critical (6.5).');
  expect(second).toContain('What to find out');
});

test('in a full report with 20 acts and 27 questions each chart stands whole below its heading, and the body is short', async () => {
  const { pages, outline } = (await printed(fullAssessment(pack, plainPens))).pdf;
  const texts = pages.map(({ taggedText }) => plain(taggedText));
  const pageOf = (title: string) => outline.find((item) => item.title.endsWith(title))?.page ?? 0;
  const charts = { 'Profile of themes': 'Chart 1.', 'Law, practice and parliament': 'Chart 2.' };
  for (const [title, caption] of Object.entries(charts)) {
    const page = texts[pageOf(title) - 1] ?? '';
    const chart = page.slice(page.indexOf(caption));
    for (const { title: theme } of pack.themes.slice(0, 12)) expect(chart, theme).toContain(theme);
  }
  // METHOD 4.1 has 14 to 15 pages for sections 2 to 11, with some five acts and ten questions.
  expect(pageOf('Paragraph by paragraph') - pageOf('How this was done')).toBeLessThanOrEqual(18);
});

test('every character of the training case has its glyph', () => {
  expect(output.missingCharacters).toEqual([]);
});
