import { expect, test } from 'vitest';
import { isAllowanceSmall, roomOf } from './room';

const facts = (usageInBytes: number | null, quotaInBytes: number | null) => ({
  persisted: false,
  usageInBytes,
  quotaInBytes,
});

test.each([
  [null, 1_000, 'unknown'],
  [1_000, null, 'unknown'],
  [90_000_000, 100_000_000, 'enough'],
  [90_000_001, 100_000_000, 'little'],
  [3_000_000, 8_000_000, 'enough'],
  [3_000_001, 8_000_000, 'little'],
  [10, 0, 'little'],
])('%s of %s bytes used leaves %s', (used, quota, room) => {
  expect(roomOf(facts(used, quota))).toBe(room);
});

test('an allowance is small below 120 MB, and unknown is not small', () => {
  expect(isAllowanceSmall(facts(0, 119_999_999))).toBe(true);
  expect(isAllowanceSmall(facts(0, 120_000_000))).toBe(false);
  expect(isAllowanceSmall(facts(0, null))).toBe(false);
});
