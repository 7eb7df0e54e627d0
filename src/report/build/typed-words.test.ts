import { expect, test } from 'vitest';
import { around, joined, typed, wordsOfRuns } from './typed-words';

test('typed words are set apart where they could turn others round, and only there', () => {
  expect(typed('Article 5', 'en')).toEqual({ text: 'Article 5' });
  expect(typed('المادة 5', 'en')).toEqual({ text: 'المادة 5', isTyped: true });
});

test('a sentence takes them in its middle', () => {
  const say = (office: string) => `Statement by ${office}.`;
  expect(around(say, 'the ministry', 'en')).toEqual([{ text: 'Statement by the ministry.' }]);
  expect(around(say, 'الوزارة', 'en')).toEqual([
    { text: 'Statement by ' },
    { text: 'الوزارة', isTyped: true },
    { text: '.' },
  ]);
});

test('parts are joined in few runs, and as one string each strange one ends with a mark', () => {
  const parts = [[typed('قانون', 'en')], [typed('Article 5', 'en')], [{ text: '14 May 2012' }]];
  const runs = joined(parts, ', ');
  expect(runs).toEqual([{ text: 'قانون', isTyped: true }, { text: ', Article 5, 14 May 2012' }]);
  expect(wordsOfRuns(runs, 'en')).toBe('قانون\u200e, Article 5, 14 May 2012');
});
