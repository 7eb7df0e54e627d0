import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { Assessment } from '../../domain/assessment';
import { printFraction } from '../../domain/fraction';
import type { RequirementId } from '../../domain/pack';
import { askedQuestions, scoresOf } from '../../domain/scores';
import { fixedWeights, weightsOfProfile } from '../../domain/weights';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { WeightsScreen } from './WeightsScreen';

const pack = buildPack(
  [{ id: 'R01.L1' }, { id: 'R01.L2' }, { id: 'R02.L1' }, { id: 'R02.L2' }, { id: 'R23.P1', theme: 'X' }],
  { R01: 3, R02: 5 },
);
const empty = buildAssessment(pack, {}, { scope: 'full' });
const answered = buildAssessment(
  pack,
  Object.fromEntries(
    (['R01.L1', 'R01.L2', 'R02.L1', 'R02.L2'] as const).map((id) => [
      id,
      { response: level(id.startsWith('R01') ? 4 : 0), grade: 'B' as const },
    ]),
  ),
  { scope: 'full' },
);

async function open(assessment: Assessment) {
  const services = buildServices(pack);
  const session = createSession(services);
  await session.adopt(assessment);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <WeightsScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  const weighting = () => {
    const state = session.store.getState();
    return state.phase === 'open' ? state.assessment.weighting : null;
  };
  const barriers = async () => (await axe.run(screen.container)).violations.map(({ id }) => id);
  return { weighting, barriers };
}
const weightOf = (requirement: string) => page.getByLabelText(`Weight of ${requirement}`);

test('before the first answer other weights are set up and adopted by a decision that says who, when and why', async () => {
  const { weighting, barriers } = await open(empty);
  await page.getByRole('button', { name: 'W1, all equal' }).click();
  // The outward strip enters no score, so it has no weight to choose.
  expect(document.querySelectorAll('select')).toHaveLength(2);
  await weightOf('R01').selectOptions('6');
  expect(weighting()?.alternative?.weights).toEqual({ R01: 6, R02: 1, R23: 1 });
  await page.getByRole('button', { name: 'Adopt these weights' }).click();
  expect(weighting()?.adopted).toBeNull();
  await expect.element(page.getByText('A decision needs this. Nothing was changed.').first()).toBeVisible();
  expect(await barriers()).toEqual([]);
  await page.getByLabelText('Decided by').fill('Bureau');
  await page.getByLabelText('Decided on').fill('2026-06-30');
  await page.getByLabelText('Why').fill('Mandate');
  await page.getByRole('button', { name: 'Adopt these weights' }).click();
  expect(weighting()).toMatchObject({
    adopted: { decidedBy: 'Bureau', profile: { weights: { R01: 6, R02: 1 } } },
    alternative: null,
  });
  expect(await barriers()).toEqual([]);
});

test('after an answer nothing is adopted; other weights stand beside the result, with both ends', async () => {
  const { weighting, barriers } = await open(answered);
  await page.getByRole('button', { name: 'W1, all equal' }).click();
  expect(page.getByRole('button', { name: 'Adopt these weights' }).elements()).toEqual([]);
  // R01 holds, R02 does not: 3 of 8 with the authors' weights, 1 of 2 with equal ones.
  const beside = [...document.querySelectorAll('table')].at(-1)?.querySelectorAll('th ~ td') ?? [];
  expect([...beside].map(({ textContent }) => textContent)).toEqual(['35 to 40', '50 to 50']);
  expect(weighting()?.adopted).toBeNull();
  expect(await barriers()).toEqual([]);
});

test('each figure shows its sum under the weights in force and under those tried, with the fractions of the scores', async () => {
  const decided = { decidedBy: 'Bureau', decidedOn: '2026-06-30', reason: 'Mandate', at: '2026-06-30T00:00:00Z' };
  const [adopted, alternative] = [
    { name: 'Ours', weights: { R01: 2, R02: 6 } },
    { name: 'Theirs', weights: { R01: 6, R02: 1 } },
  ] as const;
  const weighting = { adopted: { profile: adopted, ...decided }, alternative };
  const { barriers } = await open({ ...answered, weighting });
  const details = [...document.querySelectorAll('table')].at(-1)?.querySelector('details');
  if (!details) throw new Error('The figure shows its sum.');
  expect(details.textContent).toBe('How was this computed? Theme T1, Law on the books');
  details.open = true;
  await expect.poll(() => details.querySelectorAll('h3').length).toBe(3);
  const asked = askedQuestions(pack, answered);
  const ways = [fixedWeights(pack, 'W0'), weightsOfProfile(pack, adopted), weightsOfProfile(pack, alternative)];
  const sums = ways.map((weights) => {
    const [cell] = scoresOf(asked, { pack, assessment: answered, weights }).themes;
    const [first = 0, second = 0] = ['R01', 'R02'].map((id) => weights.get(id as RequirementId));
    return `lo = (${first} × 1 + ${second} × 0) / ${first + second} = ${cell ? printFraction(cell.lo) : ''}hi = `;
  });
  expect(sums.map((line) => line.split(' = ')[2])).toEqual(['3/8hi', '1/4hi', '6/7hi']);
  const shown = [...details.querySelectorAll('h3')].map((heading) => heading.parentElement?.textContent ?? '');
  expect(shown.map((text) => /^[^R]+/.exec(text)?.[0])).toEqual(['W0, the authors’ weights', 'Ours', 'Theirs']);
  sums.forEach((line, place) => expect(shown[place]).toContain(line));
  expect(await barriers()).toEqual([]);
});

test('weights that were replaced or removed come back', async () => {
  const { weighting } = await open(answered);
  await page.getByRole('button', { name: 'W2' }).click();
  await page.getByLabelText('Name of these weights').fill('Children first');
  await page.getByRole('button', { name: 'W1, all equal' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(weighting()?.alternative?.name).toBe('Children first');
  await page.getByRole('button', { name: 'Remove the other weights' }).click();
  expect(weighting()?.alternative).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(weighting()?.alternative?.name).toBe('Children first');
});

test('in a training assessment weights are only looked at', async () => {
  await open({ ...empty, purpose: 'training' });
  await page.getByRole('button', { name: 'W1, all equal' }).click();
  expect(page.getByRole('button', { name: 'Adopt these weights' }).elements()).toEqual([]);
  await expect.element(page.getByText('In a training assessment the weights stay as they are.')).toBeVisible();
});
