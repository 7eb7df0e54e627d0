import type { Assessment } from './assessment';
import { changesBetween, type FieldChange, inverseOf } from './field-change';
import type { QuestionId } from './pack';

/** One thing that somebody did to an assessment on this device. */
export interface JournalEntry {
  /** `window/number`: no two entries have the same. */
  readonly name: string;
  /** The role of whoever worked in that window, in their own words, or "". */
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  readonly kind: 'edit' | 'undo' | 'redo';
  /** The name of the entry that is taken back or done again; null for an edit. */
  readonly of: string | null;
  readonly changes: readonly FieldChange[];
}

/** What `command` did, or null where it did nothing. */
export function entryOf(
  before: Assessment,
  after: Assessment,
  facts: Pick<JournalEntry, 'name' | 'by' | 'at'>,
): JournalEntry | null {
  const changes = changesBetween(before, after);
  return changes.length === 0 ? null : { ...facts, kind: 'edit', of: null, changes };
}

/** The entry that takes another back, or does it again after it was taken back. */
export function answering(
  kind: 'undo' | 'redo',
  entry: JournalEntry,
  facts: Pick<JournalEntry, 'name' | 'by' | 'at'>,
): JournalEntry {
  const changes = kind === 'undo' ? inverseOf(entry.changes) : entry.changes;
  return { ...facts, kind, of: entry.name, changes };
}

/** The questions that an entry speaks of, in its order. */
export function questionsOf({ changes }: Pick<JournalEntry, 'changes'>): readonly QuestionId[] {
  const ids = changes.flatMap(({ path: [first, second] }) => questionIn(first ?? '', second ?? ''));
  return [...new Set(ids)];
}

/**
 * Two entries of one window as one, where the later only goes on typing what the earlier typed: at most two more or
 * fewer letters at one place of one text. Null where they are two.
 */
export function typedOn(earlier: JournalEntry, later: JournalEntry): JournalEntry | null {
  const [[first, ...others], [second, ...more]] = [earlier.changes, later.changes];
  if (!first || !second || others.length > 0 || more.length > 0) return null;
  if (earlier.kind !== 'edit' || later.kind !== 'edit' || earlier.by !== later.by) return null;
  if (first.path.join('/') !== second.path.join('/') || !isTyping(first.after, second.after)) return null;
  return { ...later, name: earlier.name, changes: [{ ...second, before: first.before }] };
}

function questionIn(first: string, second: string): readonly QuestionId[] {
  if (['answers', 'efforts', 'targets', 'enquiries'].includes(first)) return [second as QuestionId];
  const [, labelled] = /^(?:note|target|enquiry)\/(.+)$/.exec(second) ?? [];
  return first === 'labels' && labelled !== undefined ? [labelled as QuestionId] : [];
}

/** One text with up to two units put in or taken out at one place gives the other. */
function isTyping(before: unknown, after: unknown): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  const added = long.length - short.length;
  if (added === 0 || added > 2) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  return short.slice(start) === long.slice(start + added);
}
