import type { JournalReading } from '../../domain/ports';
import { parseJournalEntry } from '../../formats/journal-entry';
import type { JsonObject } from '../../formats/migrate';
import type { Reading, Writing } from './transaction';

/** Puts entries behind those that are there. */
export async function appendEntries(
  transaction: Writing,
  assessment: string,
  entries: readonly JsonObject[],
): Promise<void> {
  const store = transaction.objectStore('journal');
  const last = await store.openKeyCursor(allOf(assessment), 'prev');
  let number = last?.key[1] ?? 0;
  for (const entry of entries) await store.put(entry, [assessment, (number += 1)]);
}

/** All entries of an assessment, or the newest, as they are stored, oldest first. */
export async function readValues(
  transaction: Reading | Writing,
  assessment: string,
  newest?: number,
): Promise<readonly unknown[]> {
  const store = transaction.objectStore('journal');
  let range = allOf(assessment);
  if (newest !== undefined) {
    const last = await store.openKeyCursor(range, 'prev');
    const first = (last?.key[1] ?? 0) - newest + 1;
    range = IDBKeyRange.bound([assessment, Math.max(0, first)], [assessment, Infinity]);
  }
  return store.getAll(range);
}

export function countEntries(transaction: Reading | Writing, assessment: string): Promise<number> {
  return transaction.objectStore('journal').count(allOf(assessment));
}

/** These entries and no others. */
export async function replaceEntries(
  transaction: Writing,
  assessment: string,
  entries: readonly JsonObject[],
): Promise<void> {
  await transaction.objectStore('journal').delete(allOf(assessment));
  await appendEntries(transaction, assessment, entries);
}

/** Stored values as entries, and how many of them are none that this version can read. */
export function readingOf(values: readonly unknown[]): JournalReading {
  const entries = values.flatMap((value) => parseJournalEntry(value) ?? []);
  return { entries, unreadable: values.length - entries.length };
}

const allOf = (assessment: string): IDBKeyRange => IDBKeyRange.bound([assessment, 0], [assessment, Infinity]);
