import type { Everything, Seen, StoredWhole } from './ports';

/** By id, what tells one state of an assessment from another: its revision, and how much hangs on it. */
export function seenIn({ assessments }: Everything): Seen {
  return Object.fromEntries(assessments.map((whole) => [whole.id, stateOf(whole)]));
}

/** Whether nothing came, went or changed since. */
export function isAsSeen(everything: Everything, seen: Seen): boolean {
  return (
    everything.assessments.length === Object.keys(seen).length &&
    everything.assessments.every((whole) => Object.hasOwn(seen, whole.id) && seen[whole.id] === stateOf(whole))
  );
}

function stateOf({ record, journal, files }: StoredWhole): string {
  const revision = typeof record === 'object' && record !== null && 'revision' in record ? record.revision : null;
  return JSON.stringify([revision, journal.length, files.map(({ hash }) => hash)]);
}
