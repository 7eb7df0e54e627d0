import { beforeAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { createFileStore } from '../../src/storage/file-store';
import { createIndexedDbRepository } from '../../src/storage/indexed-db-repository';
import { createConnection } from '../../src/storage/internal/database';
import { buildAssessment } from '../support/build-assessment';
import { buildPack } from '../support/build-pack';

const sample = buildAssessment(buildPack([{ id: 'R01.L1' }]));
const facts = { mediaType: 'application/pdf', storedAt: sample.createdAt };
const large = noise(1_000_000);

// Chromium remembers for half a minute how much room there was for what is open: so all is closed and deleted first.
beforeAll(async () => {
  await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
  const { usage = 0 } = await navigator.storage.estimate();
  await setQuota(usage + 300_000);
});

test('on a full disk neither a file nor an assessment that comes with one is half-written; with room again both are', async () => {
  const name = 'lacuna-test-full-disk-files';
  const connection = createConnection({ name });
  const repository = createIndexedDbRepository({ name }, connection);
  const files = createFileStore(connection);
  const incoming = [{ hash: 'a'.repeat(64), bytes: large, facts }];

  const put = await files.put(sample.id, large, facts);
  expect(put.ok ? 'stored' : put.error.kind).toBe('quota-exceeded');
  const saved = await repository.save(sample, null, incoming);
  expect(saved.ok ? 'saved' : saved.error.kind).toBe('quota-exceeded');
  expect(await repository.load(sample.id)).toMatchObject({ error: { kind: 'not-found' } });
  expect(await repository.list()).toEqual({ ok: true, value: [] });
  expect(await files.hashes(sample.id)).toEqual({ ok: true, value: new Set() });

  await setQuota(null);
  expect(await repository.save(sample, null, incoming)).toMatchObject({ ok: true });
  expect(await files.put(sample.id, large, facts)).toMatchObject({ ok: true });
  repository.close();
});

/** Chromium compresses what it stores, so that zeros would need no room. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}

async function setQuota(quotaSize: number | null): Promise<void> {
  const { origin } = location;
  await cdp().send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize });
}
