import type { Assessment } from './assessment';
import type { Attachment } from './attachment';
import { isObject } from './field-change';
import type { JournalEntry } from './journal';

/** The files that an assessment names, or named in these entries: a step back may want them again. */
export function filesToKeep(
  { attachments }: Pick<Assessment, 'attachments'>,
  entries: readonly JournalEntry[],
): ReadonlySet<string> {
  const named = entries
    .flatMap(({ changes }) => changes)
    .filter(({ path }) => path[0] === 'attachments')
    .flatMap(({ before, after }) => [hashIn(before), hashIn(after)]);
  return new Set([...Object.values(attachments).map(({ hash }) => hash), ...named].filter((hash) => hash !== null));
}

function hashIn(value: unknown): Attachment['hash'] | null {
  return isObject(value) && typeof value.hash === 'string' ? value.hash : null;
}
