import { expect, test } from 'vitest';
import { formatSize } from './format-size';

test.each([
  [0, '0 MB'],
  [1, '0.1 MB'],
  [1_250_000, '1.3 MB'],
  [95_000_001, '96 MB'],
  [2_050_000_000, '2.1 GB'],
])('%s bytes are %s', (sizeInBytes, words) => {
  expect(formatSize('en', sizeInBytes)).toBe(words);
});
