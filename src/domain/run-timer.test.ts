import { expect, test } from 'vitest';
import { lengthenTimer, pauseTimer, remainingInMs, startTimer, timerOf } from './run-timer';

test.each([
  ['fresh', timerOf(1), 60_000],
  ['running', startTimer(timerOf(1), 5_000), 45_000],
  ['started twice', startTimer(startTimer(timerOf(1), 5_000), 15_000), 45_000],
  ['paused', pauseTimer(startTimer(timerOf(1), 5_000), 10_000), 55_000],
  ['paused and gone on', startTimer(pauseTimer(startTimer(timerOf(1), 5_000), 10_000), 15_000), 50_000],
  ['lengthened', lengthenTimer(startTimer(timerOf(1), 5_000), 5), 345_000],
  ['started by a clock that was set back', startTimer(timerOf(1), 90_000), 60_000],
] as const)('%s', (_, timer, left) => {
  expect(remainingInMs(timer, 20_000)).toBe(left);
});

test('time that is over is below nought', () => {
  expect(remainingInMs(startTimer(timerOf(1), 0), 70_000)).toBe(-10_000);
});
