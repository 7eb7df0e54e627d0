// First, because the first style sheet that names the layers decides their order.
import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type AnswerSketch, buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { Assessment } from '../../domain/assessment';
import { provedDistances } from '../../domain/axis-distance';
import { printedInterval } from '../../domain/display';
import type { CriticalMinimum } from '../../domain/pack';
import { scoreAssessment } from '../../domain/scores';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { ResultsScreen } from './ResultsScreen';

const lawAndPractice = ['R01.L1', 'R01.L2', 'R01.I1', 'R01.I2', 'R01.P1', 'R01.P2'] as const;
const pack = buildPack([
  ...lawAndPractice.map((id) => ({ id, theme: 'T1' })),
  { id: 'R02.L1', theme: 'T2', criticalMinimum: { id: 'K1', level: 3 } as CriticalMinimum },
  { id: 'R02.I1', theme: 'T2' },
]);
const proved = (value: 0 | 1 | 2 | 3 | 4): AnswerSketch => ({ response: level(value), grade: 'B' });
const answers: Readonly<Record<string, AnswerSketch>> = {
  'R01.L1': proved(4),
  'R01.L2': { response: level(3), grade: 'C' },
  'R01.I1': proved(0),
  'R01.I2': proved(1),
  'R01.P1': proved(2),
  'R01.P2': { response: level(3), grade: 'D' },
  'R02.L1': proved(1),
};
const full = buildAssessment(pack, answers, { scope: 'full', efforts: { [questionId('R01.I1')]: 2 } });
const scores = scoreAssessment(pack, full);

async function open(assessment: Assessment, part: string | null = null) {
  await page.viewport(1280, 800);
  const services = buildServices(pack);
  const session = createSession(services);
  await session.adopt(assessment);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <ResultsScreen part={part} />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return screen;
}

const hrefsIn = (selector: string) =>
  [...document.querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href'));
const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';

test('the alternative of every bar says the numbers of the method, both ends', async () => {
  await open(full);
  const printed = scores.themes.filter(({ only }) => only === null).map(printedInterval);
  expect(printed).toEqual([
    { lo: 75, hi: 90 },
    { lo: 10, hi: 15 },
    { lo: 25, hi: 65 },
  ]);
  const bars = [...document.querySelectorAll('#results-profile svg[role=img]')];
  const labels = bars.map((bar) => bar.getAttribute('aria-label') ?? '');
  printed.forEach(({ lo, hi }, index) => expect(labels[index]).toContain(`: ${lo} to ${hi}, `));
  expect(labels[3]).toBe('Law on the books: level 1 (one question).');
  for (const { lo, hi } of printed) expect(textOf('#results-profile table')).toContain(`${lo} to ${hi}`);
});

test('the widest proved distances stand in words, with both ends of both axes', async () => {
  await open(full);
  expect(provedDistances(scores.themes).map(({ points }) => points)).toEqual([60, 10, 10]);
  const said = textOf('#results-practice');
  expect(said).toContain('Law on the books: 75 to 90. Implementation: 10 to 15. At least 60 apart.');
  expect(said).toContain('Parliament: 25 to 65. Implementation: 10 to 15. At least 10 apart.');
});

test('a theme leads to its answers, a gap to its question and its paragraph, a sign of the grid to its question', async () => {
  await open(full);
  const theme = (id: string) => `#/a/${full.id}/t/${id}`;
  expect(hrefsIn('#results-profile ol')).toEqual([theme('T1'), theme('T2')]);
  expect(hrefsIn('#results-practice figure ol')).toEqual([theme('T1'), theme('T2')]);
  expect(hrefsIn('#results-gaps [data-class=critical] li')).toEqual([`${theme('T2')}/R02.L1`, '#/sources/IPU23/2']);
  const inGrid = page.getByRole('row', { name: /^High/ }).getByRole('link');
  await expect.element(inGrid.first()).toHaveAttribute('href', `${theme('T1')}/R01.I1`);
  await expect.element(inGrid.first()).toHaveAccessibleName('R01.I1 Subject of R01.I1');
});

test('where the evidence proves less than the answer says, both stand side by side', async () => {
  await open(full);
  expect(textOf('#results-find-out')).toContain('Answered: level 3. After weighing the evidence: level 0 to 3.');
});

test('a quick scan shows no number of a theme, only levels and counts', async () => {
  await open({ ...full, scope: 'quick' });
  expect(document.querySelector('figure, #results-profile, #results-practice')).toBeNull();
  expect(document.body.textContent).not.toMatch(/\d{2} to \d{2}|Substantial|Hardly started|At least \d/);
  await expect.element(page.getByRole('table', { name: 'Counts on each axis' })).toBeVisible();
});

test('the contents lead to every part, and an address of a part brings the focus there', async () => {
  await open(full, 'grid');
  await expect.element(page.getByRole('region', { name: 'Severity and effort' }).first()).toHaveFocus();
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const parts = contents.elements().map((link) => link.getAttribute('href')?.split('/').pop() ?? '');
  const sections = [...document.querySelectorAll('main > section')].map(({ id }) => id);
  expect(parts.map((part) => `results-${part}`)).toEqual(sections);
});

test('the keyboard reaches every link of the charts', async () => {
  await open(full, 'profile');
  const wanted = new Set(document.querySelectorAll('figure ol a, #results-grid a'));
  for (let press = 0; press < 80 && wanted.size > 0; press += 1) {
    await userEvent.keyboard('{Tab}');
    if (document.activeElement) wanted.delete(document.activeElement);
    if (document.activeElement?.matches('[data-fold] > summary')) await userEvent.keyboard('{Enter}');
  }
  expect([...wanted].map((link) => link.textContent)).toEqual([]);
});

test.each(['full', 'quick'] as const)('axe finds no barrier in the results (%s)', async (scope) => {
  const screen = await open({ ...full, scope });
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
