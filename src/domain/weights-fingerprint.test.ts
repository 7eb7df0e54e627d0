import { expect, test } from 'vitest';
import type { RequirementId } from './pack';
import { weightsFingerprint } from './weights-fingerprint';

test('a fingerprint belongs to the weights, not to their order or name', () => {
  const print = (entries: readonly (readonly [string, number])[]) =>
    weightsFingerprint(new Map(entries.map(([name, weight]) => [name as RequirementId, weight])));
  // printf 'R01=5\nR02=4\n' | sha256sum
  expect(
    print([
      ['R02', 4],
      ['R01', 5],
    ]),
  ).toBe('ec53b6c48397');
  expect(print([['R01', 5]])).not.toBe(print([['R01', 4]]));
  expect(print([['R01', 5]])).toMatch(/^[0-9a-f]{12}$/);
});
