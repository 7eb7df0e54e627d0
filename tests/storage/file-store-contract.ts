import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AssessmentId } from '../../src/domain/assessment';
import type { AssessmentRepository, FileStore } from '../../src/domain/ports';
import { buildAssessment } from '../support/build-assessment';
import { buildPack } from '../support/build-pack';

/** A file store with the repository of the same device, and a way to spoil a file behind their backs. */
export interface FilesUnderTest {
  readonly files: FileStore;
  readonly repository: AssessmentRepository;
  spoil(id: AssessmentId, hash: string, value: unknown): Promise<void>;
  close(): Promise<void>;
}

const [one, two] = ['one', 'two'].map((id) => id as AssessmentId) as [AssessmentId, AssessmentId];
const abc = new TextEncoder().encode('abc');
const hashOfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const facts = { mediaType: 'text/plain', storedAt: '2026-08-01T10:00:00.000Z' };
const later = '2026-08-02T10:00:00.000Z';

/** What every implementation of FileStore promises. */
export function describeFileStoreContract(name: string, openFiles: () => Promise<FilesUnderTest>): void {
  describe(name, () => {
    let storage: FilesUnderTest;
    beforeEach(async () => void (storage = await openFiles()));
    afterEach(() => storage.close());

    test('what was put is given back, byte by byte, under its SHA-256', async () => {
      const { files } = storage;
      expect(await files.put(one, abc, facts)).toEqual({ ok: true, value: hashOfAbc });
      expect(await files.get(one, hashOfAbc)).toEqual({ ok: true, value: abc });
      expect(await files.get(two, hashOfAbc)).toEqual({ ok: false, error: { kind: 'not-found' } });
    });

    test('the same bytes twice are one file', async () => {
      const { files } = storage;
      await files.put(one, abc, facts);
      await files.put(one, abc, { ...facts, mediaType: '' });
      expect(await files.hashes(one)).toEqual({ ok: true, value: new Set([hashOfAbc]) });
      expect(await files.hashes(two)).toEqual({ ok: true, value: new Set() });
    });

    test.each([
      ['other bytes', { version: 1, bytes: new Uint8Array([1]) }, 'damaged'],
      ['no bytes', { version: 1, bytes: 'abc' }, 'damaged'],
      ['nothing of ours', 7, 'damaged'],
      ['a newer form', { version: 2, bytes: abc }, 'from-newer-app'],
    ])('where %s stand there, that is told and nothing is given', async (_, value, kind) => {
      const { files, spoil } = storage;
      await spoil(one, hashOfAbc, value);
      expect(await files.get(one, hashOfAbc)).toMatchObject({ ok: false, error: { kind } });
    });

    test('a sweep keeps what is named and what was stored since, and touches no other assessment', async () => {
      const { files } = storage;
      const named = await files.put(one, new Uint8Array([1]), facts);
      await files.put(one, new Uint8Array([2]), facts);
      const since = await files.put(one, new Uint8Array([3]), { ...facts, storedAt: later });
      await files.put(two, abc, facts);
      const [kept, fresh] = [named, since].map((put) => (put.ok ? put.value : ''));
      await files.sweep(one, new Set([kept ?? '']), later);
      expect(await files.hashes(one)).toEqual({ ok: true, value: new Set([kept, fresh]) });
      expect(await files.hashes(two)).toEqual({ ok: true, value: new Set([hashOfAbc]) });
    });

    test('files that come with an assessment are stored with it, or not at all', async () => {
      const { files, repository } = storage;
      const assessment = { ...buildAssessment(buildPack([{ id: 'R01.L1' }])), id: one };
      const incoming = [{ hash: hashOfAbc, bytes: abc, facts }];
      await repository.save(assessment, null, incoming);
      expect(await files.get(one, hashOfAbc)).toEqual({ ok: true, value: abc });
      const other = { hash: 'f'.repeat(64), bytes: abc, facts };
      expect(await repository.save(assessment, null, [other])).toMatchObject({ ok: false });
      expect(await files.hashes(one)).toEqual({ ok: true, value: new Set([hashOfAbc]) });
    });
  });
}
