import axe from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  type AnswerSketch,
  buildAct,
  buildAssessment,
  dontKnow,
  level,
  notApplicable,
} from '../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { Assessment } from '../../domain/assessment';
import { printFraction } from '../../domain/fraction';
import type { Level, Pack } from '../../domain/pack';
import { whatWouldChange } from '../../domain/what-would-change';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import '../../ui/styles.css';
import { ServicesContext } from '../services';
import { MeasuresScreen } from './MeasuresScreen';

const minimum = (id: string, needed: Level) => ({ id, level: needed, because: 'It matters.' });
const pack = buildPack([
  { id: 'R02.L3', criticalMinimum: minimum('K2', 3), impact: 3 },
  { id: 'R03.L2', criticalMinimum: minimum('K3', 3), impact: 3 },
  { id: 'R05.P1', criticalMinimum: minimum('K6', 2), theme: 'T2' },
  { id: 'R09.I1', theme: 'T2' },
  { id: 'R10.I1', theme: 'T2' },
  { id: 'R24.I1', theme: 'X' },
]);
const answers: Readonly<Record<string, AnswerSketch>> = {
  'R02.L3': { response: level(3), grade: 'A' },
  'R03.L2': { response: level(1), grade: 'A' },
  'R05.P1': { response: dontKnow },
  'R09.I1': { response: level(3), grade: 'A' },
  'R10.I1': { response: notApplicable },
};
const reached: AnswerSketch = { response: level(4), grade: 'A' };

beforeEach(() => page.viewport(1280, 800));

interface Opening {
  readonly pack?: Pack;
  readonly changes?: Partial<Assessment>;
  readonly sketches?: typeof answers;
}

async function open({ pack: asked = pack, changes = { scope: 'full' }, sketches = answers }: Opening = {}) {
  const services = buildServices(asked);
  const session = createSession(services);
  await session.adopt(buildAssessment(asked, sketches, changes));
  const show = () =>
    render(
      <ServicesContext value={services}>
        <SessionContext value={session}>
          <main>
            <MeasuresScreen />
          </main>
        </SessionContext>
      </ServicesContext>,
    );
  const held = (): Assessment => {
    const state = session.store.getState();
    if (state.phase !== 'open') throw new Error('An assessment is open.');
    return state.assessment;
  };
  return { screen: await show(), show, held };
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const choice = () => page.getByLabelText('Question');
const said = () => document.querySelector('[role=status]')?.textContent ?? '';
const part = (name: string) => page.getByRole('region', { name, exact: true }).element().textContent;

test('the smallest set names what to reach and what to find out; all of it picked, every minimum would be met', async () => {
  const { held } = await open({ changes: { scope: 'full', efforts: { [questionId('R05.P1')]: 1 } } });
  const before = held();
  const set = [...document.querySelectorAll('ol > li')].map((item) => item.textContent);
  expect(set).toHaveLength(2);
  expect(set[0]).toContain(
    'Find out first: it may hold already. Now: not established (level 0 to 4). To prove: level 2.',
  );
  expect(set[0]).toContain('Effort 1');
  expect(set[1]).toContain('Now: level 1. To reach: level 3.Three');
  expect(set[1]).toContain('Effort not estimated');
  expect(said()).toBe('No measure is picked, so nothing would move.');
  await button('Pick all of these').click();
  expect(said()).toBe('With these 2 measures, 3 of 3 critical minimums would be met; met now: 1.');
  expect(part('Critical minimums')).toContain('Subject of R03.L2NowBreachedWould beMet');
  expect(part('Flags')).toContain('Powers without safeguardsNowRaisedWould beClear');
  expect(part('Gaps')).toContain('Subject of R03.L2NowCriticalWould beNo gap');
  expect(part('Themes')).toContain('Theme T1, Law on the booksNow50 to 50, PartialWould be75 to 75, Substantial');
  await expect.element(button('Take all of these out')).toHaveFocus();
  expect(held()).toBe(before);
});

test('a measure is picked by question and level, changed, and taken out, and the focus stays near', async () => {
  const { held } = await open();
  const before = held();
  const offered = [...document.querySelectorAll('optgroup')].map(({ label }) => label);
  expect(offered).toEqual(['Theme T1', 'Theme T2']);
  await expect.element(page.getByRole('option', { name: 'Subject of R10.I1' })).not.toBeInTheDocument();
  await choice().selectOptions('R03.L2');
  await expect.element(page.getByLabelText('Level that would be proved')).toHaveValue('3');
  await button('Pick this measure').click();
  await expect.element(choice()).toHaveFocus();
  expect(said()).toContain('With 1 measure, 2 of 3 critical minimums would be met');
  await page.getByLabelText('Level that would be proved for: Subject of R03.L2').selectOptions('2');
  expect(said()).toContain('1 of 3');
  await page.getByRole('list', { name: 'Measures picked' }).getByRole('button').click();
  expect(said()).toContain('No measure is picked');
  await expect.element(choice()).toHaveFocus();
  expect(held()).toBe(before);
});

test('what is picked outlives a visit to another screen, is in no assessment, and goes with “Take none”', async () => {
  const { screen, show, held } = await open();
  await button('Pick all of these').click();
  await screen.unmount();
  await show();
  expect(said()).toContain('With these 2 measures');
  expect(JSON.stringify(held())).not.toContain('measures');
  await button('Take none').click();
  expect(said()).toContain('No measure is picked');
});

test('a flag that would be raised is said at once', async () => {
  const sketches = { ...answers, 'R02.L3': { response: level(1), grade: 'A' as const } };
  await open({ sketches });
  await button('Pick: Subject of R02.L3').click();
  expect(said()).toContain('1 flag would be raised that is clear now.');
  await expect.element(button('Take out: Subject of R02.L3').first()).toHaveFocus();
});

test('where nothing would move the screen says why', async () => {
  await open({ changes: { scope: 'quick' } });
  await choice().selectOptions('R09.I1');
  await button('Pick this measure').click();
  expect(said()).toContain('Nothing that is printed would move. The target is proved there already');
});

test('a quick scan shows no figures of themes', async () => {
  await open({ changes: { scope: 'quick' } });
  await button('Pick all of these').click();
  expect(part('Themes')).toBe('ThemesA quick scan prints no figures for themes, so none are shown here.');
});

test('measures go into the plan once, what is planned stays, and there is a way back', async () => {
  const own = buildAct({ question: questionId('R05.P1') });
  const { held } = await open({ changes: { scope: 'full', plan: [own] } });
  await button('Pick all of these').click();
  await expect.element(page.getByText('1 of the picked questions has an act already')).toBeVisible();
  await button('Put 1 measure into the plan').click();
  expect(held().plan.map(({ act, sign }) => [act, sign])).toEqual([
    ['Ratify the treaty', 'The bill is in the gazette'],
    ['Subject of R03.L2', 'Three'],
  ]);
  expect(held().answers[questionId('R03.L2')]?.response).toEqual(level(1));
  await expect.element(page.getByText('Every picked measure has an act in the plan.')).toBeVisible();
  await expect.element(button('Undo')).toHaveFocus();
  await button('Undo').click();
  expect(held().plan).toEqual([own]);
  await expect.element(button('Put 1 measure into the plan')).toHaveFocus();
  await expect
    .element(page.getByRole('link', { name: 'Go to the plan' }))
    .toHaveAttribute('href', '#/a/assessment-1/plan');
});

test('all met, or no minimum asked about: the screen says so', async () => {
  const all = { ...answers, 'R03.L2': reached, 'R05.P1': reached };
  const { screen } = await open({ sketches: all });
  await expect.element(page.getByText('Every critical minimum is met already.')).toBeVisible();
  await screen.unmount();
  await open({ pack: buildPack([{ id: 'R09.I1' }]) });
  await expect.element(page.getByText('This questionnaire asks about no critical minimum.')).toBeVisible();
  await choice().selectOptions('R09.I1');
  await button('Pick this measure').click();
  expect(said()).toContain('1 measure is picked; no critical minimum is asked about.');
});

const openIn = async (root: Element | null, wanted = 'How was this computed?') => {
  const all = [...(root?.querySelectorAll('details') ?? [])];
  const details = all.find((one) => one.querySelector('summary')?.textContent.startsWith(wanted));
  if (!details) throw new Error(`no "${wanted}" there`);
  const before = details.textContent;
  details.open = true;
  await expect.poll(() => details.textContent).not.toBe(before);
  return details;
};
const sidesOf = (details: HTMLDetailsElement) =>
  [...details.querySelectorAll('h4')].map((heading) => heading.parentElement?.textContent ?? '');
const asIf = 'As if R03.L2 were proved at level 3; the answer itself is unchanged. Counts here as level 3.';

test('a theme shows its sums before and after, with the fractions of the scores and with what is only supposed', async () => {
  const { held } = await open();
  await button('Pick all of these').click();
  const themes = page.getByRole('region', { name: 'Themes', exact: true }).element();
  expect(themes.textContent).not.toContain('lo =');
  const details = await openIn(themes);
  const [now = '', then = ''] = sidesOf(details);
  const measures = [
    { question: questionId('R03.L2'), level: 3 as const },
    { question: questionId('R05.P1'), level: 2 as const },
  ];
  const change = whatWouldChange(pack, held(), measures).themes.find(({ before }) => before.axis === 'L');
  if (!change) throw new Error('The theme moves.');
  const results = [...details.querySelectorAll('bdi')]
    .map(({ textContent }) => /\/ 6 = (.+)$/.exec(textContent)?.[1])
    .filter((result) => result !== undefined);
  const { before, after } = change;
  expect(results).toEqual([before.lo, before.hi, after.lo, after.hi].map(printFraction));
  expect(now).toContain('lo = (3 × 3/4 + 3 × 1/4) / 6 = 1/2');
  expect(then).toContain('lo = (3 × 3/4 + 3 × 3/4) / 6 = 3/4');
  expect(now).not.toContain('As if');
  expect(then).toContain(
    `Answered: level 1. Evidence B: official document or recorded search. Counts as level 1.${asIf}`,
  );
});

test('a minimum, a flag, a gap and the totals show the rule that decides them, before and after', async () => {
  await open();
  await button('Pick all of these').click();
  const within = (name: string) => page.getByRole('region', { name, exact: true }).element();
  const minimums = sidesOf(await openIn(within('Critical minimums').querySelector('li:has([href$="R03.L2"])')));
  expect(minimums[0]).toContain('At most level 1 is possible, and 1 < 3: breached.');
  expect(minimums[1]).toContain(asIf);
  expect(minimums[1]).toContain('Level 3 is proved, and 3 ≥ 3: met.');
  const flags = sidesOf(await openIn(within('Flags')));
  expect(flags[0]).toContain('R03.L2: hi = 1 < 3');
  expect(flags[1]).toContain(asIf);
  expect(flags[1]).toContain('R03.L2: hi = 3 ≥ 3');
  const gaps = sidesOf(await openIn(within('Gaps').querySelector('li:has([href$="R03.L2"])')));
  expect(gaps[0]).toContain('S_min = 3 × (3 − 1) = 6');
  expect(gaps[1]).toContain('S_min = 3 × (3 − 3) = 0');
  expect(gaps[1]).not.toContain('That makes it number');
  expect((await openIn(within('What would move'))).textContent).toContain('1 + 2 = 3');
  const set = await openIn(within('The smallest set'));
  expect(set.textContent).toContain('3 − 1 = 2');
  expect(set.textContent).not.toContain('As if');
});

test('a change too small to be printed shows its sums on request', async () => {
  await open({ pack: buildPack([{ id: 'R01.L1' }, { id: 'R01.L2' }, { id: 'R01.L3' }]), sketches: {} });
  await choice().selectOptions('R01.L1');
  await page.getByLabelText('Level that would be proved').selectOptions('1');
  await button('Pick this measure').click();
  const which = await openIn(page.getByRole('region', { name: 'Themes', exact: true }).element(), 'Which these are');
  const [now, then] = sidesOf(await openIn(which.querySelector('li')));
  expect(now).toContain('lo = (0 + 0 + 0) / (4 × 3) = 0');
  expect(then).toContain('lo = (1 + 0 + 0) / (4 × 3) = 1/12');
});

test.each([
  [360, 740],
  [320, 256],
  [1280, 800],
])('the screen has no barrier and does not scroll sideways at %i by %i pixels', async (width, height) => {
  await page.viewport(width, height);
  const { screen } = await open();
  await button('Pick all of these').click();
  await choice().selectOptions('R09.I1');
  for (const details of document.querySelectorAll('details')) details.open = true;
  await expect.poll(() => part('Themes')).toContain('lo =');
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
