import { failure, type Result, success } from '../base/result';
import type { FoundUnstored, LastWords, StorageProblem, Unstored } from '../domain/ports';
import { fileFromAssessment, parseAssessmentFile } from '../formats/assessment-file';
import { fileFromJournalEntry, parseJournalEntry } from '../formats/journal-entry';
import { isJsonObject } from '../formats/migrate';

const prefix = 'lacuna-unstored-';

/**
 * Last words in the browser's local storage, the only one that is written before a call returns; `page` names this
 * page among the tabs. An assessment too large for it, or a browser without it, is told as a problem.
 */
export function createLastWords(page: string): LastWords {
  const own = prefix + page;
  let isKept = false;
  return {
    keep: (unstored) => {
      const kept = keep(own, unstored);
      isKept ||= kept.ok;
      return kept;
    },
    drop: () => {
      if (isKept) remove(own);
      isKept = false;
    },
    found: () => keys().flatMap(read),
  };
}

function keep(key: string, { assessment, entries }: Unstored): Result<void, StorageProblem> {
  try {
    const kept = { file: fileFromAssessment(assessment), entries: entries.map(fileFromJournalEntry) };
    localStorage.setItem(key, JSON.stringify(kept));
    return success(undefined);
  } catch (thrown) {
    const isFull = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
    return failure({ kind: isFull ? 'quota-exceeded' : 'storage-unavailable' });
  }
}

function keys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return []; // No local storage here: nothing was ever kept in it.
  }
}

/** What cannot be read, perhaps because a newer version kept it, stays where it is. */
function read(key: string): readonly FoundUnstored[] {
  const unstored = unstoredFromText(localStorage.getItem(key) ?? '');
  return unstored ? [{ unstored, drop: () => remove(key) }] : [];
}

function unstoredFromText(text: string): Unstored | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null; // another program wrote under our name
  }
  if (!isJsonObject(data)) return null;
  const parsed = parseAssessmentFile(data.file);
  if (!parsed.ok) return null;
  const entries = Array.isArray(data.entries) ? data.entries.flatMap((entry) => parseJournalEntry(entry) ?? []) : [];
  return { assessment: parsed.value, entries };
}

function remove(key: string): void {
  localStorage.removeItem(key);
}
