import { expect, test, vi } from 'vitest';
import { watchForNewer } from './watch-for-newer';

const minuteInMs = 60_000;

function watched(look: () => Promise<unknown>) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  let timeInMs = 0;
  watchForNewer(look, page as unknown as Document, () => timeInMs);
  return (minutes: number, visibility = 'visible') => {
    timeInMs = minutes * minuteInMs;
    page.visibilityState = visibility;
    page.dispatchEvent(new Event('visibilitychange'));
  };
}

test('a page that is shown again looks for a newer version, at most once an hour', () => {
  const look = vi.fn(async () => undefined);
  const at = watched(look);
  const looks: number[] = [];
  for (const [minute, visibility] of [
    [59, 'visible'],
    [61, 'hidden'],
    [62, 'visible'],
    [100, 'visible'],
    [122, 'visible'],
  ] as const) {
    at(minute, visibility);
    looks.push(look.mock.calls.length);
  }
  expect(looks).toEqual([0, 0, 1, 1, 2]);
});

test('a look without a network is made up for at the next showing', async () => {
  const look = vi.fn(() => Promise.reject(new TypeError('no network')));
  const at = watched(look);
  at(61);
  await Promise.resolve();
  await Promise.resolve();
  at(62);
  expect(look).toHaveBeenCalledTimes(2);
});
