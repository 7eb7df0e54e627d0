import { maxAttachmentsInBytes } from '../domain/limits';
import { largestFileInBytes } from './read-assessment-file';

/** The largest package that is looked into: all that may be in one, and a little around it. */
export const largestPackageInBytes = maxAttachmentsInBytes + largestFileInBytes + 1_000_000;

/** The names inside a package (`*.lacuna`, a zip): nothing else may stand in one. */
export const assessmentEntry = 'assessment.lacuna.json';

export const fileEntry = (hash: string): string => `files/${hash}`;

/** An empty entry that says: this file was not on the device that wrote the package. */
export const missingEntry = (hash: string): string => `missing/${hash}`;

export type EntryMeaning =
  | { readonly kind: 'assessment' }
  | { readonly kind: 'file'; readonly hash: string }
  | { readonly kind: 'missing'; readonly hash: string };

/** What a name stands for, or null for any that a package never has: a path, a folder, a name of somebody's own. */
export function meaningOf(name: string): EntryMeaning | null {
  if (name === assessmentEntry) return { kind: 'assessment' };
  const [, kind, hash] = /^(files|missing)\/([0-9a-f]{64})$/.exec(name) ?? [];
  if (hash === undefined) return null;
  return { kind: kind === 'files' ? 'file' : 'missing', hash };
}
