import { isSameValue } from '../base/is-same-value';
import type { FieldChange } from './field-change';
import type { JournalEntry } from './journal';

/** So many of the newest entries are kept as they are. */
export const entriesKeptWhole = 2_500;

/** Worth the work only now and then. */
export const needsCompacting = (count: number): boolean => count > entriesKeptWhole + 500;

/**
 * The journal made shorter: of the older entries, all changes of one field on one day become one, from its first value
 * to its last, so that every day still tells what it changed. The newest entries stay, and no answer depends on any.
 */
export function compacted(entries: readonly JournalEntry[], kept = entriesKeptWhole): readonly JournalEntry[] {
  const older = entries.slice(0, Math.max(0, entries.length - kept));
  const newer = entries.slice(older.length);
  const days = new Map<string, JournalEntry[]>();
  for (const entry of older) {
    const day = entry.at.slice(0, 10);
    const sameDay = days.get(day);
    if (sameDay) sameDay.push(entry);
    else days.set(day, [entry]);
  }
  return [...[...days.values()].flatMap(asOneEach), ...newer];
}

/** One entry for each field that the day changed, in the order of its last change. */
function asOneEach(day: readonly JournalEntry[]): readonly JournalEntry[] {
  const fields = new Map<string, { readonly change: FieldChange; readonly last: JournalEntry }>();
  for (const entry of day) {
    for (const change of entry.changes) {
      const key = JSON.stringify(change.path);
      const before = fields.get(key)?.change.before;
      const isFirst = !fields.has(key);
      fields.delete(key);
      fields.set(key, { change: isFirst ? change : { ...change, before }, last: entry });
    }
  }
  const changes = [...fields.values()].filter(({ change }) => !isSameValue(change.before, change.after));
  return changes.map(({ change, last }, index) => ({
    ...last,
    name: index === 0 || changes[index - 1]?.last !== last ? last.name : `${last.name}+${index}`,
    kind: 'edit',
    of: null,
    changes: [change],
  }));
}
