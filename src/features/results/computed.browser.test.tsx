// First, because the first style sheet that names the layers decides their order.
import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type AnswerSketch, buildAssessment, level, notApplicable } from '../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../tests/support/build-pack';
import { answersOfE1, questionsOfE1, weightsOfE1 } from '../../../tests/support/first-example';
import { buildServices } from '../../../tests/support/build-services';
import type { Assessment } from '../../domain/assessment';
import type { CriticalMinimum, Level } from '../../domain/pack';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { ResultsScreen } from './ResultsScreen';

const pack = buildPack(
  [
    ...questionsOfE1,
    { id: 'R02.L3', theme: 'T2', criticalMinimum: { id: 'K2', level: 3 } as CriticalMinimum },
    { id: 'R03.L2', theme: 'T3' },
    { id: 'R03.L3', theme: 'T3' },
    { id: 'R04.I1', theme: 'T4', partNames: ['police', 'judges'] },
  ],
  weightsOfE1,
);
const proved = (value: Level): AnswerSketch => ({ response: level(value), grade: 'B' });
const answers: Readonly<Record<string, AnswerSketch>> = {
  ...answersOfE1,
  'R02.L3': proved(3),
  'R03.L2': proved(1),
  'R03.L3': { response: notApplicable },
  'R04.I1.police': { response: { kind: 'range', from: 1, to: 2 }, grade: 'B' },
  'R04.I1.judges': { response: level(3), grade: 'D' },
};
const full = buildAssessment(pack, answers, {
  scope: 'full',
  targets: { [questionId('R03.L2')]: { level: 2, reason: 'One year with few staff' } },
});

async function open(assessment: Assessment = full) {
  await page.viewport(1280, 800);
  const services = buildServices(pack);
  const session = createSession(services);
  await session.adopt(assessment);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <ResultsScreen part={null} />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return screen;
}

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const openIn = async (selector: string, wanted = 'How was this computed?') => {
  const all = [...document.querySelectorAll<HTMLDetailsElement>(`${selector} details`)];
  const [details] = all.filter((one) => one.querySelector('summary')?.textContent.startsWith(wanted));
  if (!details) throw new Error(`no "${wanted}" in ${selector}`);
  const before = details.textContent;
  details.open = true;
  await expect.poll(() => details.textContent).not.toBe(before);
  return details;
};

test('a theme can be computed again with a pencil: E1 of the method, line by line', async () => {
  await open();
  expect(textOf('main')).not.toContain('113/264');
  const { textContent, children } = await openIn('#results-profile figure > :has(ol) > ol > li:nth-child(1)');
  for (const line of [
    'On implementation, theme 7 is proved at 40 and could be up to 75; 29 % of it is not established.',
    'lo = (1 + 0) / (4 × 2) = 1/8',
    'lo = (3 × 1/8 + 4 × 3/4 + 4 × 1/3) / 11 = 113/264',
    'hi = (3 × 5/8 + 4 × 3/4 + 4 × 3/4) / 11 = 63/88',
    '113/264 of 100, rounded down to a multiple of 5: 40',
    '63/88, rounded up: 75',
    'Evidence C: statement by an office. Counts as level 2 to 3.',
  ])
    expect(textContent).toContain(line);
  const formulas = [...(children[1]?.querySelectorAll('bdi') ?? [])];
  expect(formulas.map(({ dir }) => dir)).toEqual(Array(8).fill('ltr'));
  const links = [...(children[1]?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links[0]).toBe(`#/a/${full.id}/t/T7/R08.I1`);
});

test('a minimum, a gap and a flag show the rule with their numbers', async () => {
  await open();
  expect((await openIn('[data-status=met]')).textContent).toContain('Level 3 is proved, and 3 ≥ 3: met.');
  const gap = await openIn('#results-gaps [data-class] li:has([href$="R03.L2"])');
  for (const line of ['S_min = 2 × (2 − 1) = 2', 'S_min is more than 0 and less than 3.', 'weight 3'])
    expect(gap.textContent).toContain(line);
  const flag = await openIn('[data-flag=F1]');
  expect(flag.textContent).toContain('R02.L3: lo = 3 ≥ 3');
  expect(flag.textContent).toContain('R03.L2: hi = 1 < 3');
});

test('a theme of which much is set aside says so, and shows itself with that counted as 0', async () => {
  await open();
  const theme = '#results-profile figure ol > li:has(a[href$="/t/T3"])';
  expect(textOf(theme)).toContain('Limited scope: one question is set aside as not applicable, with 50 %');
  const details = await openIn(theme, 'What is set aside');
  expect(details.textContent).toContain('The constitution leaves no room');
  expect([...details.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'Law on the bookslevel 1 (one question)10 to 15',
  ]);
});

test('why an answer is not established, part by part', async () => {
  await open();
  const gap = textOf('#results-gaps li:has([href$="R04.I1"])') + textOf('#results-find-out li:has([href$="R04.I1"])');
  expect(gap).toContain('Part police: The answer itself is a range.');
  expect(gap).toContain('Part judges: No source is named, so what was answered is possible and not proved.');
});

test('another target is said with its reason, and marked on the strip of levels', async () => {
  await open();
  const row = '#results-levels li:has([href$="R03.L2"])';
  for (const place of [row, '#results-gaps li:has([href$="R03.L2"])'])
    expect(textOf(place)).toContain('The committee’s target is level 2 instead of 3. One year with few staff');
  const boxes = [...document.querySelectorAll(`${row} [data-fill]`)].map((box) => box.getAttribute('data-mark'));
  expect(boxes).toEqual(['false', 'false', 'true', 'false', 'false']);
});

test('weakest themes only in the full scope, without a value; weights in force with the way to them', async () => {
  await open();
  const ways = await openIn('#results-weakest', 'The 16 ways of counting');
  expect(ways.querySelectorAll('tbody tr')).toHaveLength(4);
  expect(textOf('#results-weakest')).toMatch(/is among the weakest three in \d+ of 16|depends on how one counts/);
  const weightsLink = document.querySelector(`#results-profile a[href="#/a/${full.id}/weights"]`);
  expect(weightsLink?.parentElement?.textContent).toMatch(/fingerprint [0-9a-f]{12}/i);
});

test('before the first answer nothing is said of weakest themes', async () => {
  await open(buildAssessment(pack, {}, { scope: 'full' }));
  expect(textOf('main')).not.toContain('of 16');
  expect(document.querySelector('#results-weakest')).toBeNull();
});

test('a quick scan says nothing about whole themes', async () => {
  await open({ ...full, scope: 'quick' });
  expect(document.querySelector('#results-weakest')).toBeNull();
  expect(document.querySelector(`#results-counts a[href="#/a/${full.id}/weights"]`)).not.toBeNull();
});

test('axe finds no barrier with everything open', async () => {
  const screen = await open();
  const all = [...document.querySelectorAll('details')];
  for (const details of all) details.open = true;
  await expect.poll(() => textOf('main')).toContain('113/264');
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
