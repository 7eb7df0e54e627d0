import { beforeAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { setNote } from '../../src/domain/commands';
import { createIndexedDbRepository } from '../../src/storage/indexed-db-repository';
import { buildAssessment } from '../support/build-assessment';
import { buildPack, buildQuestion } from '../support/build-pack';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));
const at = '2026-08-01T10:00:00.000Z';
const long = setNote(question, incompressible(200_000))(sample, at);

// Chromium remembers for half a minute how much room there was for what is open: so all is closed and deleted first.
beforeAll(async () => {
  await cdp().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
  const { usage = 0 } = await navigator.storage.estimate();
  await setQuota(usage + 150_000);
});

test('a full disk is said so, nothing half-written stays, and with room again the same words are saved', async () => {
  const repository = createIndexedDbRepository({ name: 'lacuna-test-full-disk' });
  expect(await repository.save(sample, null)).toMatchObject({ ok: true });
  const failed = await repository.save(long, 1);
  expect(failed.ok ? 'saved' : failed.error.kind).toBe('quota-exceeded');
  expect(await repository.load(sample.id)).toEqual({ ok: true, value: { assessment: sample, revision: 1 } });
  expect(await repository.list()).toMatchObject({ value: [{ changedAt: sample.changedAt }] });
  await setQuota(null);
  const saved = await repository.save(long, 1);
  expect(saved.ok ? saved.value.revision : saved.error.kind).toBe(2);
  repository.close();
});

/** Chromium compresses what it stores, so that a repeated letter would need no room. */
function incompressible(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (seed % 20_000));
  }).join('');
}

async function setQuota(quotaSize: number | null): Promise<void> {
  const { origin } = location;
  await cdp().send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize });
}
