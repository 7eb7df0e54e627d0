import { beforeAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { setNote } from '../../src/domain/commands';
import { createIndexedDbRepository } from '../../src/storage/indexed-db-repository';
import { buildAssessment } from '../support/build-assessment';
import { buildPack, buildQuestion } from '../support/build-pack';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));
const at = '2026-08-01T10:00:00.000Z';
const long = setNote(question, 'x'.repeat(200_000))(sample, at);

// Chromium remembers for half a minute how much room there was, so the room is made small before the first write.
beforeAll(() => setQuota(60_000));

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

async function setQuota(quotaSize: number | null): Promise<void> {
  const { origin } = location;
  await cdp().send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize });
}
