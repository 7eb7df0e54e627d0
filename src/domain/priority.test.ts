import { expect, test } from 'vitest';
import type { Effort } from './assessment';
import type { Impact, Level, RequirementId } from './pack';
import { priorities, type PriorityClass } from './priority';
import { buildQuestion, questionId } from '../../tests/support/build-pack';

interface Item {
  readonly id: string;
  readonly impact: Impact;
  readonly interval: readonly [Level, Level];
  readonly minimum?: Level;
}

function classify(
  items: readonly Item[],
  efforts: Readonly<Record<string, Effort>> = {},
  weights: Record<string, number> = {},
  targets: Record<string, 1 | 2 | 3 | 4> = {},
) {
  const scored = items.map(({ id, impact, interval: [lo, hi], minimum }) => ({
    question: buildQuestion({
      id,
      impact,
      ...(minimum !== undefined && { criticalMinimum: { id: 'K1', level: minimum, because: 'It matters.' } }),
    }),
    interval: { lo, hi },
  }));
  return priorities(scored, {
    efforts,
    target: (question) => targets[question] ?? 3,
    weights: new Map(Object.entries(weights).map(([id, weight]) => [id as RequirementId, weight])),
    placeByQuestion: new Map(items.map(({ id }, index) => [questionId(id), index])),
  });
}

test.each<[Impact, readonly [Level, Level], Level | undefined, PriorityClass, boolean]>([
  [3, [2, 2], 3, 'critical', false],
  [3, [0, 2], 3, 'critical', false],
  [3, [1, 1], undefined, 'high', false],
  [2, [0, 0], undefined, 'high', false],
  [3, [0, 2], undefined, 'medium', true],
  [2, [1, 1], undefined, 'medium', false],
  [2, [0, 1], undefined, 'medium', true],
  [2, [2, 2], undefined, 'low', false],
  [1, [0, 1], undefined, 'low', true],
  [2, [0, 4], undefined, 'find-out-first', false],
  [3, [1, 4], undefined, 'find-out-first', false],
  [3, [0, 4], 2, 'find-out-first', false],
  [3, [2, 3], undefined, 'check', false],
  [1, [0, 4], undefined, 'check', false],
  [3, [3, 3], 3, 'none', false],
  [3, [3, 4], undefined, 'none', false],
])('impact %i at %j with minimum %s is %s', (impact, interval, minimum, expected, mayBeHigher) => {
  const [item] = classify([{ id: 'R01.L1', impact, interval, ...(minimum !== undefined && { minimum }) }]);
  expect([item?.class, item?.mayBeHigher]).toEqual([expected, mayBeHigher]);
});

test('orders by class, effort, severity, weight, paragraph; an effort nobody estimated comes last', () => {
  const medium = (id: string): Item => ({ id, impact: 2, interval: [1, 1] });
  const order = classify(
    [
      { id: 'R07.L1', impact: 2, interval: [2, 2] },
      medium('R06.L1'),
      medium('R05.L1'),
      medium('R04.L1'),
      { id: 'R03.L1', impact: 3, interval: [2, 2] },
      medium('R02.L1'),
      { id: 'R01.L1', impact: 3, interval: [0, 0] },
    ],
    { 'R07.L1': 1, 'R05.L1': 2, 'R04.L1': 2, 'R03.L1': 2, 'R02.L1': 1, 'R01.L1': 3 },
    { R04: 5, R05: 3 },
  );
  expect(order.map(({ question }) => question.id)).toEqual([
    'R01.L1',
    'R02.L1',
    'R04.L1',
    'R05.L1',
    'R03.L1',
    'R06.L1',
    'R07.L1',
  ]);
});

test.each<[1 | 2 | 3 | 4, readonly [Level, Level], PriorityClass]>([
  [4, [3, 3], 'low'],
  [4, [2, 2], 'medium'],
  [3, [3, 3], 'none'],
  [2, [2, 2], 'none'],
  [2, [1, 1], 'low'],
  [1, [0, 4], 'check'],
])('against target %i, levels %j are %s', (target, interval, expected) => {
  const [only] = classify([{ id: 'R01.L1', impact: 2, interval }], {}, {}, { 'R01.L1': target });
  expect([only?.class, only?.target]).toEqual([expected, target]);
});
