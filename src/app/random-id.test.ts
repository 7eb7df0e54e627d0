import { expect, test, vi } from 'vitest';
import { randomId } from './random-id';

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('an id is a UUID of version 4, and never the same twice', () => {
  expect(randomId()).toMatch(version4);
  expect(randomId()).not.toBe(randomId());
});

test('also where the browser offers no randomUUID', () => {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) });
  const ids = Array.from({ length: 50 }, randomId);
  vi.unstubAllGlobals();
  for (const id of ids) expect(id).toMatch(version4);
  expect(new Set(ids).size).toBe(50);
});
