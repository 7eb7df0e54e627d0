import { expect, test } from 'vitest';
import { buildAssessment, dontKnow, level } from '../../tests/support/build-assessment';
import { buildPack, withVerbs } from '../../tests/support/build-pack';
import type { Response } from './answer';
import type { Pack, ThemeId } from './pack';
import { scoreAssessment } from './scores';
import { rankStability, scenarios, type Stability } from './stability';

function stabilityOf(pack: Pack, responses: Readonly<Record<string, Response>>): Stability {
  const sketches = Object.fromEntries(
    Object.entries(responses).map(([id, response]) => [id, { response, grade: 'B' as const }]),
  );
  const assessment = buildAssessment(pack, sketches, { scope: 'full' });
  const found = rankStability(pack, scoreAssessment(pack, assessment).questions, 'full');
  if (!found) throw new Error('a full assessment has a stability');
  return found;
}

test('there are 16 ways of counting, each once', () => {
  expect(new Set(scenarios.map((way) => JSON.stringify(way))).size).toBe(16);
});

/**
 * E5, with levels that give its requirement values: .25 and .75; .5 and .5; .25 and .625 (levels 3 and 2 of one cell).
 * Stretched steps turn them into .1 and .8; .4 and .4; .1 and .6.
 */
const e5 = withVerbs(
  buildPack(
    [
      { id: 'R01.L1', theme: 'T1' },
      { id: 'R02.L1', theme: 'T1' },
      { id: 'R03.L1', theme: 'T2' },
      { id: 'R04.L1', theme: 'T2' },
      { id: 'R05.L1', theme: 'T3' },
      { id: 'R06.L1', theme: 'T3' },
      { id: 'R06.L2', theme: 'T3' },
    ],
    { R01: 5, R02: 3, R03: 5, R04: 4, R05: 3, R06: 5 },
  ),
  { R01: 'Urges', R02: 'Encourages', R03: 'Calls upon', R04: 'Recommends', R05: 'Encourages', R06: 'Calls upon' },
);
const e5Answers = {
  'R01.L1': level(1),
  'R02.L1': level(3),
  'R03.L1': level(2),
  'R04.L1': level(2),
  'R05.L1': level(1),
  'R06.L1': level(3),
  'R06.L2': level(2),
};

test('E5: with equal steps the first theme is weakest in three of four ways of weighing, the third in one', () => {
  // Values by hand. Equal steps: W0 7/16 1/2 31/64; W1 1/2 1/2 7/16; W2 5/12 1/2 31/64; W3 7/16 1/2 1/2.
  // Stretched: W0 29/80 2/5 33/80; W1 9/20 2/5 7/20; W2 1/3 2/5 33/80; W3 29/80 2/5 13/30.
  const { themes } = stabilityOf(e5, e5Answers);
  const ranks = (steps: string) =>
    scenarios.flatMap((way, index) =>
      way.steps === steps && way.end === 'lo' ? [themes.map(({ rankByScenario }) => rankByScenario[index])] : [],
    );
  expect(ranks('equal')).toEqual([
    [1, 3, 2],
    [2, 2, 1],
    [1, 3, 2],
    [1, 2, 2],
  ]);
  expect(ranks('stretched')).toEqual([
    [1, 2, 3],
    [3, 2, 1],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(themes.map(({ theme, ranks }) => [theme, ranks.from, ranks.to])).toEqual([
    ['T1', 1, 3],
    ['T2', 2, 3],
    ['T3', 1, 3],
  ]);
  expect(themes.map(({ amongWeakest }) => amongWeakest)).toEqual([16, 16, 16]);
});

/** Six themes of one question each, so that only three can be among the weakest. */
const six = buildPack(['T1', 'T2', 'T3', 'T4', 'T5', 'T6'].map((theme, index) => ({ id: `R0${index + 1}.L1`, theme })));
const answersOf = (...responses: readonly Response[]) =>
  Object.fromEntries(responses.map((response, index) => [`R0${index + 1}.L1`, response]));

test('themes that stay weakest in 12 of 16 ways are named, and those that are weaker whatever is unknown', () => {
  const found = stabilityOf(six, answersOf(level(0), level(1), level(1), level(3), level(4), dontKnow));
  // The sixth is weakest or near it in the 8 ways that look at the proved end, and strongest in the others.
  expect(found.themes.map(({ amongWeakest }) => amongWeakest)).toEqual([16, 16, 16, 0, 0, 8]);
  expect(found.weakest).toEqual(['T1', 'T2', 'T3']);
  expect(found.clearlyWeaker).toContainEqual(['T1', 'T2']);
  expect(found.clearlyWeaker).not.toContainEqual(['T2', 'T3']);
  expect(found.clearlyWeaker.flat()).not.toContain('T6');
});

test('where everything hangs on what is unknown, no theme is named', () => {
  const found = stabilityOf(six, answersOf(dontKnow, dontKnow, dontKnow, level(2), level(2), level(2)));
  expect(found.themes.map(({ amongWeakest }) => amongWeakest)).toEqual([8, 8, 8, 8, 8, 8]);
  expect([found.weakest, found.clearlyWeaker]).toEqual([[], []]);
});

test('the outward strip has no rank, and a quick scan none at all', () => {
  const pack = buildPack([
    { id: 'R01.L1', theme: 'T1' },
    { id: 'R23.P1', theme: 'X' },
  ]);
  expect(stabilityOf(pack, {}).themes.map(({ theme }) => theme)).toEqual(['T1' as ThemeId]);
  expect(rankStability(pack, [], 'quick')).toBeNull();
});
