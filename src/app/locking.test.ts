import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { createScriptedRepository } from '../../tests/support/scripted-repository';
import { success } from '../base/result';
import { setNote } from '../domain/commands';
import { createSession } from '../session/session';
import { noVault } from '../storage/no-vault';
import { createLocking } from './locking';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));
const { id } = sample;

async function open() {
  const repository = createScriptedRepository();
  const done: string[] = [];
  const storing = repository.save(sample, null);
  repository.finish();
  await storing;
  let count = 0;
  const session = createSession({
    repository,
    clock: { now: () => '2026-08-01T10:00:00.000Z' },
    ids: { next: () => `id-${(count += 1)}` },
  });
  await session.open(id);
  const locking = createLocking({
    session,
    keyring: {
      unlocked: () => new Set([id]),
      lock: (one) =>
        void done.push(`locked ${one} as ${repository.stored(id)?.assessment.answers[question.id]?.note ?? ''}`),
      sealAlike: () => undefined,
      subscribe: () => () => undefined,
    },
    loadVault: async () => ({
      ...noVault,
      encrypt: async () => {
        done.push(`encrypted ${repository.stored(id)?.assessment.answers[question.id]?.note ?? ''}`);
        return success(undefined);
      },
      unlock: async () => success(undefined),
    }),
    recover: async () => void done.push('recovered'),
  });
  session.apply(setNote(question, 'typed'));
  return { repository, session, locking, done };
}

test('what was typed is stored before the key goes', async () => {
  const { repository, locking, done } = await open();
  const locked = locking.lock(id);
  repository.finish();
  expect(await locked).toEqual({ ok: true, value: undefined });
  expect(done).toEqual([`locked ${id} as typed`]);
  expect(locking.refused()).toBeNull();
});

test('where it can not be stored nothing is locked, and that is told', async () => {
  const { repository, session, locking, done } = await open();
  let told = 0;
  locking.subscribe(() => (told += 1));
  const locked = locking.lock(id);
  repository.finish({ kind: 'quota-exceeded' });
  expect(await locked).toEqual({ ok: false, error: { kind: 'not-stored' } });
  expect(done).toEqual([]);
  expect([locking.refused(), told]).toEqual([id, 1]);
  expect(session.unstored()?.assessment.answers[question.id]?.note).toBe('typed');
  session.discard();
});

test('what was typed is stored before it is encrypted, and found words are stored once it is unlocked', async () => {
  const { repository, locking, done } = await open();
  const vault = await locking.loadVault();
  const encrypting = vault.encrypt(id, 'a passphrase');
  repository.finish();
  expect(await encrypting).toMatchObject({ ok: true });
  await vault.unlock(id, 'a passphrase');
  expect(done).toEqual(['encrypted typed', 'recovered']);
});
