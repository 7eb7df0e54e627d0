import { useEffect, useReducer, useState } from 'react';
import type { Everything, SafetyCopy } from '../../domain/ports';
import type { Backup } from '../../exchange/backup';
import type { RestoreMode, RestorePlan } from '../../exchange/restore-plan';
import { formatMoment } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { wordsOfFileProblem } from '../file-problem-words';
import { saveFile } from '../save-file';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';

export interface Asking {
  readonly kind: 'asking';
  readonly found: Backup;
  readonly here: Everything;
  readonly mode: RestoreMode;
  readonly plan: RestorePlan;
}

export type BackupState =
  { readonly kind: 'idle' } | Asking | { readonly kind: 'said'; readonly words: string; readonly isTrouble: boolean };

export interface BackupControl {
  readonly state: BackupState;
  readonly copies: readonly SafetyCopy[];
  make(): Promise<void>;
  read(file: File): Promise<void>;
  /** Shows what restoring this would do. */
  look(found: Backup): Promise<void>;
  choose(mode: RestoreMode): void;
  confirm(): Promise<void>;
  cancel(): void;
  saveCopy(copy: SafetyCopy): void;
  removeCopy(copy: SafetyCopy): Promise<void>;
}

/** The code for backups comes when it is wanted. */
const loadBackups = () => Promise.all([import('../../exchange/backup'), import('../../exchange/restore-plan')]);

/** Making and restoring backups: read, show what would happen, and only then write, all or nothing. */
export function useBackup(onChanged: () => void): BackupControl {
  const { backups, clock, ids, exportLog, repository } = useDevice();
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const { copies, reload } = useCopies();
  const say = (words: string, isTrouble = false) => setState({ kind: 'said', words, isTrouble });

  async function make(): Promise<void> {
    say(m.backup_make_working());
    const [{ writeBackup, holdsAll }] = await loadBackups();
    const everything = await backups.readEverything();
    if (!everything.ok) {
      say(wordsOfStorageProblem(everything.error), true);
      return;
    }
    const at = clock.now();
    const text = writeBackup(everything.value, at);
    if (!holdsAll(text, everything.value)) {
      say(m.backup_make_failed(), true);
      return;
    }
    const name = nameOf(at);
    saveFile(name, new Blob([text], { type: 'application/json' }));
    const [present, removed] = await Promise.all([repository.list(), repository.listRemoved()]);
    exportLog.mark([...(present.ok ? present.value : []), ...(removed.ok ? removed.value : [])], at);
    say(m.backup_make_done({ name }));
    onChanged();
  }

  async function read(file: File): Promise<void> {
    const [{ readBackup, largestBackupInBytes }] = await loadBackups();
    const { size } = file;
    const found =
      size > largestBackupInBytes
        ? ({ ok: false, error: { kind: 'too-large', sizeInBytes: size, limitInBytes: largestBackupInBytes } } as const)
        : readBackup(new Uint8Array(await file.arrayBuffer()));
    if (found.ok) await look(found.value);
    else say(wordsOfFileProblem(found.error), true);
  }

  async function look(found: Backup): Promise<void> {
    const here = await backups.readEverything();
    if (here.ok) await ask({ found, here: here.value, mode: 'merge' });
    else say(wordsOfStorageProblem(here.error), true);
  }

  async function ask(asked: Omit<Asking, 'kind' | 'plan'>): Promise<void> {
    const [, { planRestore }] = await loadBackups();
    const moment = formatMoment(currentLocale(), asked.found.madeAt);
    const plan = planRestore(asked.here, asked.found.everything, {
      mode: asked.mode,
      newId: () => ids.next(),
      titleOfCopy: (title) => m.backup_copy_title({ title, moment }),
    });
    setState({ kind: 'asking', ...asked, plan });
  }

  async function confirm(): Promise<void> {
    if (state.kind !== 'asking') return;
    const { plan } = state;
    setState({ kind: 'idle' });
    const restored = await backups.restore(plan.changes, clock.now());
    reload();
    onChanged();
    if (!restored.ok) {
      const isMoved = restored.error.kind === 'changed-elsewhere';
      say(isMoved ? m.backup_restore_moved() : wordsOfStorageProblem(restored.error), true);
      return;
    }
    const after = await backups.readEverything();
    const [, { isRestored }] = await loadBackups();
    const isRight = after.ok && isRestored(after.value, plan.changes);
    say(isRight ? m.backup_restore_done() : m.backup_restore_differs(), !isRight);
  }

  return {
    state,
    copies,
    make,
    read,
    look,
    choose: (mode) => void (state.kind === 'asking' && ask({ ...state, mode })),
    confirm,
    cancel: () => setState((now) => (now.kind === 'asking' ? { kind: 'idle' } : now)),
    saveCopy: ({ madeAt, everything }) => void saveText(everything, madeAt),
    removeCopy: async ({ madeAt }) => {
      const removed = await backups.removeCopy(madeAt);
      if (!removed.ok) say(wordsOfStorageProblem(removed.error), true);
      reload();
    },
  };
}

async function saveText(everything: Everything, at: string): Promise<void> {
  const [{ writeBackup }] = await loadBackups();
  saveFile(nameOf(at), new Blob([writeBackup(everything, at)], { type: 'application/json' }));
}

const nameOf = (at: string): string => `lacuna-backup-${at.slice(0, 16).replace(/[T:]/g, '-')}.lacuna-backup.json`;

function useCopies() {
  const { backups } = useDevice();
  const [copies, setCopies] = useState<readonly SafetyCopy[]>([]);
  const [round, reload] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isCurrent = true;
    void backups.copies().then((found) => {
      if (isCurrent && found.ok) setCopies(found.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [backups, round]);
  return { copies, reload };
}
