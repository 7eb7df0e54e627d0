import { afterEach, expect, test } from 'vitest';
import { noKeepingNotes } from '../../src/domain/ports';
import { readKeepingNotes, writeKeepingNotes } from '../../src/storage/keeping-notes';

const key = 'lacuna-keeping';
afterEach(() => localStorage.removeItem(key));

test('what was noted is there at the next visit', () => {
  const notes = {
    askedAt: '2026-07-01T09:00:00.000Z',
    answer: 'refused',
    isAnswerShown: true,
    hasStored: true,
  } as const;
  expect(writeKeepingNotes(notes).ok).toBe(true);
  expect(readKeepingNotes()).toEqual(notes);
});

test.each(['', '{', '7', 'null', '[]', '{"askedAt":7,"answer":"maybe","isAnswerShown":"yes"}'])(
  'what cannot be read is as if never noted: %s',
  (text) => {
    localStorage.setItem(key, text);
    expect(readKeepingNotes()).toEqual(noKeepingNotes);
  },
);
