import { expect, test } from 'vitest';
import { createDeviceStorage } from './device-storage';

/** As much of a StorageManager as is asked. */
function manager(changes: Partial<StorageManager> = {}): StorageManager {
  let persisted = false;
  return {
    persisted: async () => persisted,
    persist: async () => (persisted = true),
    estimate: async () => ({ usage: 1_000, quota: 50_000 }),
    getDirectory: () => Promise.reject(new Error('not asked for')),
    ...changes,
  };
}

test('the facts are what the browser says', async () => {
  expect(await createDeviceStorage(manager()).facts()).toEqual({
    ok: true,
    value: { persisted: false, usageInBytes: 1_000, quotaInBytes: 50_000 },
  });
});

test('after asking, the facts tell what the browser answered', async () => {
  expect(await createDeviceStorage(manager()).persist()).toMatchObject({ ok: true, value: { persisted: true } });
  const refusing = manager({ persist: async () => false });
  expect(await createDeviceStorage(refusing).persist()).toMatchObject({ ok: true, value: { persisted: false } });
});

test('a browser that gives no numbers gives null, never 0', async () => {
  const silent = manager({ estimate: async () => ({}) });
  expect(await createDeviceStorage(silent).facts()).toMatchObject({
    value: { usageInBytes: null, quotaInBytes: null },
  });
});

test.each([
  ['no storage manager', undefined],
  ['one that refuses', manager({ persisted: () => Promise.reject(new DOMException('no', 'SecurityError')) })],
])('%s is storage-unavailable', async (_, given) => {
  const storage = given ? createDeviceStorage(given) : createDeviceStorage();
  expect(await storage.facts()).toEqual({ ok: false, error: { kind: 'storage-unavailable' } });
  expect(await storage.persist()).toMatchObject({ ok: false });
});
