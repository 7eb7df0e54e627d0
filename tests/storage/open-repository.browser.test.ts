import { afterEach, expect, test } from 'vitest';
import { openRepository } from '../../src/storage/open-repository';
import { createDeviceStorage } from '../../src/storage/device-storage';

const original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
afterEach(() => {
  if (original) Object.defineProperty(globalThis, 'indexedDB', original);
});

test('with a database, what is saved lasts', async () => {
  expect(await openRepository()).toMatchObject({ isLasting: true });
});

test('without one there is a repository all the same, and it says that it does not last', async () => {
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: () => undefined });
  const { repository, isLasting } = await openRepository();
  expect(isLasting).toBe(false);
  expect(await repository.list()).toEqual({ ok: true, value: [] });
});

test('nor where the browser, or something in it, blocks the database with an error of its own', async () => {
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    value: {
      open: () => {
        throw new Error('blocked');
      },
    },
  });
  expect(await openRepository()).toMatchObject({ isLasting: false });
});

test('the browser tells how much room there is', async () => {
  const facts = await createDeviceStorage().facts();
  expect(facts.ok && facts.value.quotaInBytes).toBeGreaterThan(1_000_000);
});
