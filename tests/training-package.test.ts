import { expect, test } from 'vitest';
import { assert } from '../src/base/assert';
import { loadTrainerGuide, loadTrainingCase } from '../src/cli/load-pack';
import { consensusOf, type Vote } from '../src/domain/consensus';
import { fraction } from '../src/domain/fraction';
import { agenda } from '../src/domain/agenda';
import { minutesOf } from '../src/domain/trainer-guide';
import { fullDayCards, halfDayCards } from '../src/features/workshop/calibration/suggested-cards';
import { m } from '../src/i18n/generated/messages';
import type { Report } from '../src/report/model/block';
import { blankKinds, buildBlank } from '../src/report/build/blank/build-blank';
import { buildTraining, type TrainingPart, trainingParts } from '../src/report/build/training/build-training';
import { renderDocx } from '../src/report/docx/render-docx';
import { assetsFromDisk } from '../src/report/pdf/assets-from-disk';
import { renderPdf } from '../src/report/pdf/render-pdf';
import { loadTraining } from './support/load-training';
import { openDocx } from './support/open-docx';
import { openPdf } from './support/open-pdf';
import { judge } from './support/pdf-ua/judge';
import { reportTexts } from './support/report-texts';

const { pack } = loadTraining();
const [readGuide, readCase] = [loadTrainerGuide(), loadTrainingCase(pack)];
assert(readGuide.ok && readCase.ok, 'guide and case compile');
const [guide, training] = [readGuide.value, readCase.value];

const packageOf = (part: TrainingPart = 'whole', paper: 'a4' | 'letter' = 'a4') =>
  buildTraining({ pack, training, guide, part, locale: 'en', paper });

async function printed(report: Report) {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const rendered = await renderPdf(report, assets.value);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  return rendered.value;
}

test('the agenda takes the minutes of METHOD 4.2', () => {
  expect([minutesOf(guide.agenda, 'full'), minutesOf(guide.agenda, 'half')]).toEqual([385, 210]);
  const minutes = ({ full, half }: { readonly full: number; readonly half: number | null }) => [full, half];
  expect(guide.agenda.map(minutes), 'what the clock of a workshop counts').toEqual(agenda.map(minutes));
});

test('the guide calls the calibration what the screens call it, and names the cards that they suggest', () => {
  const names = [m.calibration_page_title(), m.run_step_calibration()];
  expect(guide.agenda.find(({ id }) => id === 'calibration')?.step).toBe(names[0]);
  expect(new Set(names).size).toBe(1);
  const section = guide.sections.find(({ id }) => id === 'calibration');
  const named = JSON.stringify(section).match(/R\d\d\.[LIP]\d/g);
  expect(named).toEqual([...fullDayCards, ...halfDayCards]);
});

test('the guide names every way to vote by the words of the buttons that open it', () => {
  const said = JSON.stringify(guide.sections);
  for (const words of [m.run_open_action, m.workshop_urn_action, m.calibration_page_title])
    expect(said).toContain(words());
});

test('the example of the average deviation is worked as the program works it', () => {
  const blocks = guide.sections.find(({ id }) => id === 'deviation')?.blocks ?? [];
  const example = blocks.find((block) => block.kind === 'table');
  assert(example?.kind === 'table', 'the guide has the example');
  const rows = example.rows.slice(0, 5).map((row) => row.map(Number));
  const votes: readonly Vote[] = [
    ...rows.flatMap(([level = 0, count = 0]) => Array.from({ length: count }, () => level as Vote)),
    'dk',
  ];
  const first = consensusOf(votes);
  expect(first).toMatchObject({ kind: 'partial', median: 2, interval: { lo: 2, hi: 3 }, levels: 11 });
  expect(first.averageDeviation).toEqual(fraction(8, 11));
  for (const [level = 0, count = 0, distance, product] of rows)
    expect([distance, product]).toEqual([Math.abs(level - 2), count * Math.abs(level - 2)]);
  expect(example.rows[5]).toEqual(['All', '11', '', '8']);
  const second = consensusOf([2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 'dk']);
  expect(second).toMatchObject({ kind: 'agreed', median: 2, dissents: 1 });
  expect(second.averageDeviation).toEqual(fraction(4, 11));
  const said = JSON.stringify(blocks);
  for (const words of ['11: 0.73', '11 is 0.36', '1 1 2 2 2 2 3 3 3 3 4', 'eight times 2, twice 3 and once 4'])
    expect(said).toContain(words);
});

test('every trap of METHOD 4.3 is named, and its card set', () => {
  const trapped = training.cards.filter(({ trap }) => trap !== '').map(({ question }) => question);
  const named = ['R01.L1', 'R02.L3', 'R03.L2', 'R06.L1', 'R06.I1', 'R07.I1', 'R08.I2', 'R09.I1', 'R10.I1', 'R17.I1', 'R19.I1']; // prettier-ignore
  expect(trapped).toEqual(expect.arrayContaining(named));
});

test('story cards tell no model answer and no trap; the answers tell all of them', () => {
  const [cards, answers] = [packageOf('cards'), packageOf('answers')].map((report) => JSON.stringify(report.blocks));
  for (const { question, story, modelAnswer, trap } of training.cards) {
    const written = (text: string) => JSON.stringify(text).slice(1, -1);
    expect(cards).toContain(written(story));
    expect(cards).not.toContain(written(modelAnswer));
    if (trap !== '') expect(cards).not.toContain(written(trap));
    expect(answers).toContain(`"${question}"`);
    expect(answers).toContain(written(modelAnswer));
    if (trap !== '') expect(answers).toContain(written(trap));
  }
});

test('model answers say what is entered and what it counts as', () => {
  const texts = reportTexts(packageOf('answers')).join('\n');
  expect(texts).toContain('Level 4, grade D; counts as not established (level 0 to 4)');
  expect(texts).toContain('Level 3, grade C; counts as level 2 to 3');
});

test.each(['a4', 'letter'] as const)(
  'the package on %s paper breaks no rule of PDF/UA-1 that our judge knows',
  async (paper) => {
    const { bytes, missingCharacters } = await printed(packageOf('whole', paper));
    expect(missingCharacters).toEqual([]);
    expect(await judge(bytes)).toEqual([]);
  },
);

test.each(trainingParts.filter((part) => part !== 'whole'))('the piece %s breaks no rule either', async (part) => {
  expect(await judge((await printed(packageOf(part))).bytes)).toEqual([]);
});

test.each(blankKinds)('the paper %s breaks no rule', async (kind) => {
  const paper = buildBlank({ pack, kind, scope: 'quick', locale: 'en', paper: 'a4' });
  expect(await judge((await printed(paper)).bytes)).toEqual([]);
});

test('pages on the invented country are marked as training, and those for real work are not', async () => {
  const { pages } = await openPdf((await printed(packageOf())).bytes);
  const mark = 'TRAINING CASE. Not a real country.';
  const marked = pages.flatMap(({ drawnText }, index) => (drawnText.includes(mark) ? [index] : []));
  const stories = training.cards.map(({ story }) => story.slice(0, 30).replaceAll(/\s/g, ''));
  const held = (text: string) => stories.some((story) => text.replaceAll(/\s/g, '').includes(story));
  const told = pages.flatMap(({ drawnText }, index) => (held(drawnText) ? [index] : []));
  expect(told.length).toBeGreaterThan(4);
  expect(marked).toEqual(expect.arrayContaining(told));
  expect(pages.length - marked.length).toBeGreaterThan(30);
  const slips = pages.findIndex(({ drawnText }) => drawnText.includes('Cut along the lines. One slip a person'));
  expect(marked).not.toContain(slips);
  for (const part of ['cards', 'answers'] as const) {
    const alone = await openPdf((await printed(packageOf(part))).bytes);
    for (const { drawnText } of alone.pages) expect(drawnText).toContain(mark);
  }
});

test('each flip-chart page has a page of its own', async () => {
  const { pages } = await openPdf((await printed(packageOf('flip-chart'))).bytes);
  expect(pages).toHaveLength(guide.flipChart.length);
});

test('it is a Word document too', async () => {
  const made = await renderDocx(packageOf());
  if (!made.ok) throw new Error('The package is set.');
  expect(openDocx(made.value.bytes).text).toContain(guide.flipChart[0]?.title ?? '?');
});
