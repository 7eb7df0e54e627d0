import { assertNever } from '../../base/assert';
import { m } from '../../i18n/generated/messages';
import type { CodeReading } from './use-code-reading';

type Problem = Extract<CodeReading, { readonly kind: 'failed' }>['problem'];
type Last = Extract<CodeReading, { readonly kind: 'reading' }>['last'];

/** What went wrong, what stands, and what to do. */
export function codeProblemWords(problem: Problem): string {
  switch (problem) {
    case 'no-camera':
      return m.codes_read_nocamera();
    case 'blocked':
      return m.codes_read_blocked();
    case 'in-use':
      return m.codes_read_inuse();
    case 'unsafe':
      return m.codes_read_unsafe();
    case 'gone':
      return m.codes_read_gone();
    case 'hidden':
      return m.codes_read_hidden();
    case 'not-loaded':
      return m.codes_read_notloaded();
    case 'incomplete':
    case 'damaged':
      return m.codes_read_damaged();
    case 'too-large-inside':
      return m.codes_read_toolarge();
    default:
      return assertNever(problem);
  }
}

/** What the code seen last was, where that is worth saying. */
export function lastCodeWords(last: Last): string {
  switch (last) {
    case null:
      return m.codes_read_looking();
    case 'added':
    case 'known':
      return '';
    case 'foreign':
      return m.codes_read_another();
    case 'not-ours':
      return m.codes_read_foreign();
    case 'from-newer-app':
      return m.codes_read_newer();
    default:
      return assertNever(last);
  }
}
