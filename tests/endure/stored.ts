import type { Page } from '@playwright/test';
import { applyEntries } from '../../src/domain/apply-changes';
import type { Assessment } from '../../src/domain/assessment';
import type { JournalEntry } from '../../src/domain/journal';
import { parseAssessmentFile } from '../../src/formats/assessment-file';
import { parseJournalEntry } from '../../src/formats/journal-entry';

/** What the browser's database holds of one assessment, read by the very parsers of the app. */
export interface Stored {
  readonly assessment: Assessment;
  readonly journal: readonly JournalEntry[];
}

/** Reads the record and the journal of an assessment out of the database of a page; throws where anything is unreadable. */
export async function readStored(page: Page, assessment: string): Promise<Stored> {
  const { record, journal } = await page.evaluate(readDatabase, assessment);
  const file = parseAssessmentFile((record as { readonly file?: unknown } | undefined)?.file);
  if (!file.ok) throw new Error(`The record cannot be read: ${JSON.stringify(file.error)}`);
  const entries = journal.map((entry, index) => {
    const parsed = parseJournalEntry(entry);
    if (parsed === null) throw new Error(`Journal entry ${index} cannot be read: ${JSON.stringify(entry)}`);
    return parsed;
  });
  return { assessment: file.value, journal: entries };
}

/** What the journal says that stands there: every entry, in order, on top of what the assessment began with. */
export function replayed({ assessment, journal }: Stored): Assessment {
  return applyEntries({ ...assessment, answers: {} }, journal).assessment;
}

/** Runs in the page, on a connection of its own beside the app's. */
async function readDatabase(assessment: string) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('lacuna');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(String(opening.error)));
  });
  const transaction = database.transaction(['records', 'journal']);
  const range = IDBKeyRange.bound([assessment, 0], [assessment, Infinity]);
  const requests = [
    transaction.objectStore('records').get(assessment),
    transaction.objectStore('journal').getAll(range),
  ];
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(String(transaction.error)));
  });
  database.close();
  return { record: requests[0]?.result as unknown, journal: requests[1]?.result as readonly unknown[] };
}
