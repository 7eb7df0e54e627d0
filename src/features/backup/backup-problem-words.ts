import type { StorageProblem } from '../../domain/ports';
import type { BackupProblem } from '../../exchange/backup';
import type { FileProblem } from '../../exchange/file-problem';
import { m } from '../../i18n/generated/messages';
import { wordsOfFileProblem } from '../file-problem-words';
import { wordsOfStorageProblem } from '../storage-problem-words';

/** Why no backup was made, what is safe, what to do. */
export function wordsOfMakingProblem(problem: BackupProblem | StorageProblem): string {
  switch (problem.kind) {
    case 'too-large-for-one-file':
      return m.backup_make_toolarge();
    case 'differs':
      return m.backup_make_failed();
    default:
      return wordsOfStorageProblem(problem);
  }
}

/** Why nothing was restored, what is safe, what to do. */
export function wordsOfRestoreProblem(problem: StorageProblem): string {
  switch (problem.kind) {
    case 'changed-elsewhere':
      return m.backup_restore_moved();
    case 'quota-exceeded':
      return m.backup_restore_noroom();
    default:
      return wordsOfStorageProblem(problem);
  }
}

/** Why a file was not opened as a backup. */
export function wordsOfBackupFileProblem(problem: FileProblem): string {
  const isOtherJson = problem.kind === 'not-our-file' && problem.looksLike === 'json';
  return isOtherJson ? m.backup_file_other() : wordsOfFileProblem(problem);
}
