import { useState } from 'react';
import type { BackupStore, Everything } from '../../domain/ports';
import { type Backup, largestBackupInBytes, readBackup } from '../../exchange/backup';
import type { RestoreMode } from '../../exchange/restore-kinds';
import { isRestored, planRestore, type RestorePlan } from '../../exchange/restore-plan';
import { formatMoment } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';
import { wordsOfBackupFileProblem, wordsOfRestoreProblem } from './backup-problem-words';

/** A file, or a safety copy of this device. */
export type Source = 'file' | 'copy';

export interface Asking {
  readonly kind: 'asking';
  readonly source: Source;
  readonly found: Backup;
  readonly here: Everything;
  readonly mode: RestoreMode;
  readonly plan: RestorePlan;
}

export type Restoring =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | Asking
  | { readonly kind: 'restored' }
  | { readonly kind: 'failed'; readonly because: string };

export type RestoringControl = ReturnType<typeof useRestoring>;

/** Read, check, show what would happen, and only then write: all or nothing. */
export function useRestoring(onRestored: () => void) {
  const { loadBackups, clock, ids, exportLog } = useDevice();
  const [state, setState] = useState<Restoring>({ kind: 'idle' });
  const fail = (because: string) => setState({ kind: 'failed', because });

  async function withBackups(work: (backups: BackupStore) => Promise<void>): Promise<void> {
    setState({ kind: 'working' });
    const backups = await loadBackups().catch(() => null);
    if (backups) await work(backups);
    else fail(m.backup_load_failed());
  }

  async function readFile(file: File): Promise<void> {
    await withBackups(async (backups) => {
      const { size } = file;
      const found =
        size > largestBackupInBytes
          ? ({
              ok: false,
              error: { kind: 'too-large', sizeInBytes: size, limitInBytes: largestBackupInBytes },
            } as const)
          : readBackup(new Uint8Array(await file.arrayBuffer()));
      if (found.ok) await look(backups, { source: 'file', found: found.value, mode: 'merge' });
      else fail(wordsOfBackupFileProblem(found.error));
    });
  }

  async function readCopy(madeAt: string): Promise<void> {
    await withBackups(async (backups) => {
      const copy = await backups.readCopy(madeAt);
      if (!copy.ok) fail(wordsOfStorageProblem(copy.error));
      else
        await look(backups, {
          source: 'copy',
          found: { madeAt, everything: copy.value, isAltered: false },
          mode: 'replace',
        });
    });
  }

  async function look(backups: BackupStore, asked: Pick<Asking, 'source' | 'found' | 'mode'>): Promise<void> {
    const here = await backups.readEverything();
    if (here.ok) ask({ ...asked, here: here.value });
    else fail(wordsOfStorageProblem(here.error));
  }

  function ask(asked: Omit<Asking, 'kind' | 'plan'>): void {
    const moment = formatMoment(currentLocale(), asked.found.madeAt);
    const plan = planRestore(asked.here, asked.found.everything, {
      mode: asked.mode,
      newId: () => ids.next(),
      titleOfCopy: (title) => m.backup_copy_title({ title, moment }),
    });
    setState({ kind: 'asking', ...asked, plan });
  }

  async function confirm({ plan, source, found }: Asking): Promise<void> {
    await withBackups(async (backups) => {
      const restored = await backups.restore(plan.changes, clock.now());
      if (!restored.ok) {
        fail(wordsOfRestoreProblem(restored.error));
        return;
      }
      onRestored();
      if (source === 'file') exportLog.mark(plan.restored, found.madeAt);
      const after = await backups.readEverything();
      if (after.ok && isRestored(after.value, plan.changes)) setState({ kind: 'restored' });
      else fail(m.backup_restore_differs());
    });
  }

  return {
    state,
    readFile,
    readCopy,
    choose: (mode: RestoreMode) => {
      if (state.kind === 'asking') ask({ ...state, mode });
    },
    confirm: async () => {
      if (state.kind === 'asking') await confirm(state);
    },
    cancel: () => setState((now) => (now.kind === 'asking' ? { kind: 'idle' } : now)),
    fail,
  };
}
