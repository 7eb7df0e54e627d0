import { useState } from 'react';
import { failure, type Result } from '../../base/result';
import type { BackupStore, Everything, StorageProblem } from '../../domain/ports';
import { makeBackup } from '../../exchange/backup';
import { m } from '../../i18n/generated/messages';
import { saveFile } from '../save-file';
import { useDevice } from '../services';
import { wordsOfMakingProblem } from './backup-problem-words';

export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'made'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly because: string };

/** Makes a backup of everything, or of a safety copy, and hands it to the browser once it was read back. */
export function useMaking() {
  const { loadBackups, clock, exportLog } = useDevice();
  const [state, setState] = useState<Making>({ kind: 'idle' });
  const fail = (because: string) => setState({ kind: 'failed', because });

  async function make(read: (backups: BackupStore) => Reading, moment: string): Promise<void> {
    setState({ kind: 'working' });
    const backups = await loadBackups().catch(() => null);
    if (!backups) {
      fail(m.backup_load_failed());
      return;
    }
    const everything = await read(backups);
    const made = everything.ok ? await makeBackup(everything.value, moment) : failure(everything.error);
    if (!made.ok) {
      fail(wordsOfMakingProblem(made.error));
      return;
    }
    const fileName = fileNameOf(moment);
    saveFile(fileName, made.value.file);
    exportLog.mark(made.value.assessments, clock.now());
    setState({ kind: 'made', fileName });
  }

  return {
    state,
    makeOfAll: () => make((backups) => backups.readEverything(), clock.now()),
    makeOfCopy: (madeAt: string) => make((backups) => backups.readCopy(madeAt), madeAt),
  };
}

type Reading = Promise<Result<Everything, StorageProblem>>;

/** "lacuna-2026-07-01-0900.lacuna-backup.json", in universal time. */
const fileNameOf = (moment: string): string =>
  `lacuna-${moment.slice(0, 16).replace('T', '-').replace(':', '')}.lacuna-backup.json`;
