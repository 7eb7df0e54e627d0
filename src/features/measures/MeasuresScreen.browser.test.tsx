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
import type { Level, Pack } from '../../domain/pack';
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

test.each([
  [360, 740],
  [320, 256],
  [1280, 800],
])('the screen has no barrier and does not scroll sideways at %i by %i pixels', async (width, height) => {
  await page.viewport(width, height);
  const { screen } = await open();
  await button('Pick all of these').click();
  await choice().selectOptions('R09.I1');
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
