import { expect, test } from 'vitest';
import { agenda, minutesOfDay, stepsOf } from './agenda';

test('the days are as long as the method says, in eleven steps', () => {
  expect(minutesOfDay('full')).toBe(385);
  expect(minutesOfDay('half')).toBe(210);
  expect(agenda).toHaveLength(11);
  expect(stepsOf('full')).toHaveLength(11);
});

test('half a day has no priorities of its own', () => {
  expect(stepsOf('half').map(({ id }) => id)).toEqual([
    ...['opening', 'texts', 'calibration', 'scan', 'break', 'result', 'consensus', 'plenary', 'plan', 'close'],
  ]);
});
