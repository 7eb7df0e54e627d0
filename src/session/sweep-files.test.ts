import { expect, test } from 'vitest';
import { buildAssessment, buildAttachment, buildCitation, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { addAttachment, removeAttachment } from '../domain/attachment-commands';
import { createMemoryFileStore } from '../storage/memory-file-store';
import { createMemoryDevice, createMemoryRepository } from '../storage/memory-repository';
import { createSession } from './session';
import { sweepFiles, sweepFilesOnOpening } from './sweep-files';

const question = buildQuestion({ id: 'R01.L1' });
const assessment = buildAssessment(buildPack([question]), {
  'R01.L1': { response: level(2), citations: [buildCitation()] },
});
const bytes = (...values: readonly number[]) => new Uint8Array(values);
const stored = (storedAt: string) => ({ mediaType: '', storedAt });
const lastWeek = stored('2026-07-25T10:00:00.000Z');

async function open() {
  const device = createMemoryDevice();
  let count = 0;
  const ports = {
    repository: createMemoryRepository(device),
    files: createMemoryFileStore(device),
    clock: { now: () => '2026-08-01T10:00:00.000Z' },
    ids: { next: () => `id-${(count += 1)}` },
  };
  const session = createSession(ports);
  await session.adopt(assessment);
  const attach = async (value: number, facts = lastWeek) => {
    const hash = await ports.files.put(assessment.id, bytes(value), facts);
    return hash.ok ? hash.value : '';
  };
  const held = async () => {
    const hashes = await ports.files.hashes(assessment.id);
    return hashes.ok ? [...hashes.value] : [];
  };
  return { ...ports, session, attach, held };
}

test('only what nothing names, and what is older than a day, is swept; undo finds what it wants', async () => {
  const { session, attach, held, ...ports } = await open();
  const [named, removed, unnamed] = [await attach(1), await attach(2), await attach(3)];
  const fresh = await attach(4, stored('2026-08-01T09:00:00.000Z'));
  session.apply(addAttachment('a', buildAttachment({ hash: named })));
  session.apply(addAttachment('b', buildAttachment({ hash: removed })));
  session.apply(removeAttachment('b'));
  await session.close();
  await sweepFiles(assessment.id, ports);
  expect(await held()).toEqual([named, removed, fresh]);
  expect(await held()).not.toContain(unnamed);
});

test('opening an assessment sweeps', async () => {
  const { session, attach, held, ...ports } = await open();
  await session.close();
  await attach(3);
  sweepFilesOnOpening(session, ports);
  await session.open(assessment.id);
  await expect.poll(held).toEqual([]);
});

test('where the journal cannot be read in full, nothing is deleted', async () => {
  const { repository, files, clock, attach, held } = await open();
  const hash = await attach(3);
  const unreadable: typeof repository = {
    ...repository,
    history: async () => ({ ok: true, value: { entries: [], unreadable: 1 } }),
  };
  await sweepFiles(assessment.id, { repository: unreadable, files, clock });
  expect(await held()).toEqual([hash]);
});
