import { expect, test } from 'vitest';
import { consensusOf, type Vote } from '../../domain/consensus';
import { voteBoundsWords, voteResultWords } from './vote-words';

test.each<[readonly Vote[], string]>([
  [[0, 0, 1, 1, 2, 2], 'Partly agreed: from 0 to 2. Lower median 1, average deviation 0.67 (2/3).'],
  [[2, 2, 2], 'Agreed: level 2. Lower median 2, average deviation 0.00.'],
  [[0, 0, 1, 2, 2, 2], 'Open: from 0 to 2. Lower median 1, average deviation 0.833 (5/6).'],
  [[2, 3], 'Don’t know: fewer than three gave a level (2). Recorded as don’t know.'],
  [[2, 3, 'dk'], 'Don’t know: fewer than three gave a level (2). Recorded as don’t know.'],
  [[2, 2, 2, 'dk', 'dk', 'dk'], 'Don’t know: at least half did not know (3 of 6). Recorded as don’t know.'],
  [['dk'], 'Don’t know: at least half did not know (1 of 1). Recorded as don’t know.'],
])('%j', (votes, words) => {
  expect(voteResultWords(consensusOf(votes), 'en')).toBe(words);
});

test('the bounds are the method’s, written as the tally sheet writes them', () => {
  expect(voteBoundsWords('en')).toBe('An average deviation up to 0.50 is agreed, up to 0.83 partly agreed.');
});
