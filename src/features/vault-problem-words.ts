import type { VaultProblem } from '../domain/ports';
import { m } from '../i18n/generated/messages';
import { wordsOfStorageProblem } from './storage-problem-words';

/** Why an assessment was not encrypted, unlocked or decrypted, and what to do. */
export function wordsOfVaultProblem(problem: VaultProblem): string {
  switch (problem.kind) {
    case 'no-cryptography':
      return m.seal_problem_nocryptography();
    case 'wrong-passphrase':
      return m.vault_change_oldwrong();
    case 'damaged':
      return m.vault_problem_damaged({ detail: problem.detail });
    default:
      return wordsOfStorageProblem(problem);
  }
}
