import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAssessment, arbitraryText } from '../../tests/support/arbitrary-assessment';
import { buildQuestion } from '../../tests/support/build-pack';
import { buildWhole } from '../../tests/support/build-whole';
import type { AssessmentId } from '../domain/assessment';
import { setNote } from '../domain/commands';
import type { Everything } from '../domain/ports';
import { createMemoryBackupStore } from '../storage/memory-backup-store';
import { createMemoryDevice, createMemoryRepository } from '../storage/memory-repository';
import { makeBackup, readBackup } from './backup';
import { planRestore } from './restore-plan';

const madeAt = '2026-09-01T10:00:00.000Z';
const question = buildQuestion({ id: 'R01.L1' });

/** Whatever may stand in a store: bytes, keys that look like ours, prototype names, half-broken records. */
const raw = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    arbitraryText,
    fc.constantFrom(null, true, 0, 1.5, -1),
    fc.uint8Array({ maxLength: 20 }),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => bytes.slice().buffer),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(arbitraryText, fc.constantFrom('$bytes', '$buffer', '$', '$$bytes', '$__proto__')),
      tie('value'),
      {
        maxKeys: 3,
      },
    ),
  ),
})).value;

const everything: fc.Arbitrary<Everything> = fc
  .record({
    readable: fc.array(fc.tuple(arbitraryAssessment, fc.array(arbitraryText, { maxLength: 4 })), { maxLength: 3 }),
    unreadable: fc.array(raw, { maxLength: 2 }),
    files: fc.dictionary(fc.stringMatching(/^[0-9a-f]{1,8}$/), raw, { maxKeys: 2 }),
    settings: fc.dictionary(fc.string({ maxLength: 9 }), raw, { maxKeys: 2 }),
  })
  .map(({ readable, unreadable, files, settings }) => ({
    assessments: [
      ...readable.map(([assessment, notes], index) => ({
        ...buildWhole(
          { ...assessment, id: `a-${index}` as AssessmentId },
          notes.map((note) => setNote(question, note)),
        ),
        files: Object.entries(files).map(([hash, value]) => ({ hash, value })),
      })),
      ...unreadable.map((record, index) => ({ id: `b-${index}`, record, journal: [record], files: [] })),
    ],
    settings,
  }));

async function textOf(all: Everything): Promise<string> {
  const made = await makeBackup(all, madeAt);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value.file.text();
}

const read = (text: string) => {
  const backup = readBackup(new TextEncoder().encode(text));
  if (!backup.ok) throw new Error(JSON.stringify(backup.error));
  return backup.value;
};

test('a backup holds everything, whatever is stored, and making it again gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(everything, async (all) => {
      const text = await textOf(all);
      expect(read(text)).toEqual({ madeAt, everything: all, isAltered: false });
      expect(await textOf(read(text).everything)).toBe(text);
    }),
    { numRuns: 150 },
  );
});

test('backup, erase, restore is identity: assessments, journals, files; and the next backup is the same byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(everything, fc.constantFrom('merge' as const, 'replace' as const), async (all, mode) => {
      const device = createMemoryDevice();
      const backups = createMemoryBackupStore(device);
      const restore = async (backup: Everything) => {
        const here = await backups.readEverything();
        if (!here.ok) throw new Error('unreadable');
        const plan = planRestore(here.value, backup, { mode, newId: () => 'new', titleOfCopy: (title) => title });
        expect(await backups.restore(plan.changes, madeAt)).toEqual({ ok: true, value: undefined });
      };
      await restore(all);
      const first = await backups.readEverything();
      const text = await textOf(first.ok ? first.value : { assessments: [], settings: {} });
      const listed = await createMemoryRepository(device).list();

      await backups.eraseEverything();
      expect(await backups.readEverything()).toEqual({ ok: true, value: { assessments: [], settings: {} } });

      await restore(read(text).everything);
      const after = await backups.readEverything();
      expect(after).toEqual(first);
      expect(await createMemoryRepository(device).list()).toEqual(listed);
      expect(after.ok && (await textOf(after.value))).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test('whatever is done to the bytes of a backup gives a Result; what still opens says that it was altered', async () => {
  const [start] = fc.sample(arbitraryAssessment, { numRuns: 1, seed: 7 });
  if (!start) throw new Error('no sample');
  const whole = buildWhole({ ...start, id: 'a-1' as AssessmentId });
  const bytes = new TextEncoder().encode(await textOf({ assessments: [whole], settings: {} }));
  let opened = 0;
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), fc.boolean(), (at, bit, isCut) => {
      const spoiled = isCut ? bytes.slice(0, at) : bytes.slice();
      if (!isCut) spoiled[at] = (spoiled[at] ?? 0) ^ (1 << bit);
      const result = readBackup(spoiled);
      if (!result.ok) return;
      opened += 1;
      // A changed blank or line end changes nothing in the file.
      const isSame = JSON.stringify(result.value.everything) === JSON.stringify({ assessments: [whole], settings: {} });
      expect(result.value.isAltered || isSame).toBe(true);
    }),
    { numRuns: 1_500 },
  );
  expect(opened).toBeGreaterThan(50);
});
