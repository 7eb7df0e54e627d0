import { expect, test } from 'vitest';
import { formatSpan, formatTime } from './format-time';

test.each([
  [300_000, '5:00'],
  [245_001, '4:06'],
  [1, '0:01'],
  [0, '0:00'],
  [-61_000, '1:01'],
  [5_400_000, '90:00'],
])('a span of %i ms', (span, words) => {
  expect(formatSpan('en', span)).toBe(words);
});

test('a time of day is written as the language writes it', () => {
  expect(formatTime('en', '2026-07-01T09:05:00.000Z')).toMatch(/^\d\d:05$/);
});
