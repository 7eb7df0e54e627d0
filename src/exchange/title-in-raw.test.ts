import { expect, test } from 'vitest';
import { titleInRaw } from './title-in-raw';

test.each([
  ['{"format":"lacuna-assessment","version":99,"title":"Review"}', 'Review'],
  ['{"title":"  "}', null],
  ['{"title":7}', null],
  ['[]', null],
  ['{"title":"Rev', null],
])('the title in %s is %s', (text, title) => {
  expect(titleInRaw(text)).toBe(title);
});
