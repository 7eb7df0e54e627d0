import { expect, test } from 'vitest';
import type { Level } from './pack';
import { minimumResults, minimumStatus, type MinimumStatus } from './minimums';
import { buildQuestion } from '../../tests/support/build-pack';

test.each<[Level, Level, number, MinimumStatus]>([
  [3, 3, 3, 'met'],
  [3, 4, 3, 'met'],
  [2, 2, 3, 'breached'],
  [0, 2, 3, 'breached'],
  [2, 3, 3, 'unverified'],
  [0, 4, 2, 'unverified'],
])('[%i,%i] against %i is %s', (lo, hi, minimum, status) => {
  expect(minimumStatus({ lo, hi }, minimum)).toBe(status);
});

test('K2 comes before K10, and questions without a minimum are left out', () => {
  const minimum = (id: string) => ({ id, level: 2 as const, because: 'It matters.' });
  const scored = [
    buildQuestion({ id: 'R18.L1', criticalMinimum: minimum('K10') }),
    buildQuestion({ id: 'R01.L1' }),
    buildQuestion({ id: 'R02.L3', criticalMinimum: minimum('K2') }),
  ].map((question) => ({ question, interval: { lo: 1, hi: 1 } as const }));
  expect(minimumResults(scored).map(({ minimum: { id } }) => id)).toEqual(['K2', 'K10']);
});
