import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AssessmentId } from '../domain/assessment';
import { success } from '../base/result';
import { lockWhenIdle } from './lock-when-idle';

const minute = 60_000;
let locked: AssessmentId[];
let minutes: number;
let page: EventTarget;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  locked = [];
  minutes = 5;
  page = new EventTarget();
  stop = lockWhenIdle({
    keyring: {
      unlocked: () => new Set(['a', 'b']),
      lock: () => undefined,
      sealAlike: () => undefined,
      subscribe: () => () => undefined,
    },
    lock: async (id) => {
      locked.push(id);
      return success(undefined);
    },
    minutes: () => minutes,
    page: page as Document,
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('everything is locked once nobody has used the page for so long', () => {
  vi.advanceTimersByTime(5 * minute - 1);
  expect(locked).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(locked).toEqual(['a', 'b']);
});

test.each(['keydown', 'pointerdown', 'wheel', 'touchstart'])('a %s counts as use', (sign) => {
  vi.advanceTimersByTime(4 * minute);
  page.dispatchEvent(new Event(sign));
  vi.advanceTimersByTime(4 * minute);
  expect(locked).toEqual([]);
  vi.advanceTimersByTime(minute);
  expect(locked).toEqual(['a', 'b']);
});

test('after a sleep without timers the first sign of life comes too late', () => {
  vi.setSystemTime(Date.now() + 6 * minute);
  page.dispatchEvent(new Event('keydown'));
  expect(locked).toEqual(['a', 'b']);
});

test('a page that is shown again is looked at before anything is done in it', () => {
  vi.setSystemTime(Date.now() + 6 * minute);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(locked).toEqual(['a', 'b']);
});

test('where the user wants no locking there is none, and a change of mind holds at once', () => {
  minutes = 0;
  vi.advanceTimersByTime(500 * minute);
  expect(locked).toEqual([]);
  minutes = 60;
  vi.advanceTimersByTime(minute);
  expect(locked.slice(0, 2)).toEqual(['a', 'b']);
});
