import type { StorageProblem } from '../domain/ports';
import { m } from '../i18n/generated/messages';

/** What happened to the storage, what is safe, what to do, in a sentence or two. */
export function wordsOfStorageProblem(problem: StorageProblem): string {
  switch (problem.kind) {
    case 'quota-exceeded':
      return m.storage_problem_quota();
    case 'storage-blocked':
      return m.storage_problem_blocked();
    case 'storage-unavailable':
      return m.storage_problem_unavailable();
    case 'not-found':
      return m.storage_problem_notfound();
    case 'changed-elsewhere':
      return m.storage_problem_changed();
    case 'from-newer-app':
      return m.storage_problem_newer({ version: String(problem.version) });
    case 'locked':
      return m.storage_problem_locked();
    case 'damaged':
      return m.storage_problem_damaged({ detail: problem.detail });
  }
}

/** The same where something that is on the screen could not be stored: it is not lost, and what to do differs. */
export function wordsOfSaveProblem(problem: StorageProblem): string {
  switch (problem.kind) {
    case 'quota-exceeded':
      return m.save_problem_quota();
    case 'storage-unavailable':
      return m.save_problem_unavailable();
    case 'from-newer-app':
      return m.save_problem_newer();
    case 'locked':
      return m.save_problem_locked();
    case 'damaged':
      return m.save_problem_damaged({ detail: problem.detail });
    case 'storage-blocked':
    case 'not-found':
    case 'changed-elsewhere':
      return wordsOfStorageProblem(problem);
  }
}
