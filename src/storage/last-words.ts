import { failure, type Result, success } from '../base/result';
import type { FoundUnstored, LastWords, StorageProblem, Unstored } from '../domain/ports';
import { fileFromAssessment, parseAssessmentFile } from '../formats/assessment-file';
import { fileFromJournalEntry, parseJournalEntry } from '../formats/journal-entry';
import { isJsonObject } from '../formats/migrate';
import { createKeyring, type SealRing } from './internal/keyring';

const prefix = 'lacuna-unstored-';

/**
 * Last words in the browser's local storage, the only one that is written before a call returns; `page` names this
 * page among the tabs. An assessment too large for it, or a browser without it, is told as a problem. Those of an
 * encrypted assessment are sealed as soon as they are typed, and kept as far as that has come.
 */
export function createLastWords(page: string, keyring: Pick<SealRing, 'get'> = createKeyring()): LastWords {
  const own = prefix + page;
  let isKept = false;
  let sealed: string | null = null;
  const waiting: Unstored[] = [];
  let isSealing = false;
  let drops = 0;

  /** One after the other, and only the newest of those that wait. */
  async function prepare(unstored: Unstored): Promise<void> {
    waiting.splice(0, waiting.length, unstored);
    if (isSealing) return;
    isSealing = true;
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const before = drops;
      const text = (await keyring.get(next.assessment.id)?.sealWords(textOf(next))) ?? null;
      if (before !== drops) continue;
      sealed = text;
      if (isKept && text !== null) write(own, text);
    }
    isSealing = false;
  }

  return {
    keep: (unstored) => {
      const isSealed = keyring.get(unstored.assessment.id) !== null;
      const text = isSealed ? sealed : textOf(unstored);
      isKept = true;
      if (isSealed) void prepare(unstored);
      return text === null ? failure({ kind: 'storage-unavailable' }) : write(own, text);
    },
    drop: () => {
      if (isKept) remove(own);
      isKept = false;
      drops += 1;
      sealed = null;
      waiting.length = 0;
    },
    found: async () => {
      const found = keys()
        .filter((key) => key !== own)
        .map((key) => read(key, keyring));
      return (await Promise.all(found)).flat();
    },
    prepare: (unstored) => {
      if (keyring.get(unstored.assessment.id)) void prepare(unstored);
    },
  };
}

const textOf = ({ assessment, entries }: Unstored): string =>
  JSON.stringify({ file: fileFromAssessment(assessment), entries: entries.map(fileFromJournalEntry) });

function write(key: string, text: string): Result<void, StorageProblem> {
  try {
    localStorage.setItem(key, text);
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

/** What cannot be read, perhaps because a newer version kept it or it is locked, stays where it is. */
async function read(key: string, keyring: Pick<SealRing, 'get'>): Promise<readonly FoundUnstored[]> {
  const text = localStorage.getItem(key) ?? '';
  const data = dataFromText(text);
  const seal = isJsonObject(data) && typeof data.sealed === 'string' ? keyring.get(data.sealed) : null;
  const unstored = unstoredFrom(seal ? dataFromText((await seal.openWords(text)) ?? '') : data);
  return unstored ? [{ unstored, drop: () => remove(key) }] : [];
}

function dataFromText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // another program wrote under our name
  }
}

function unstoredFrom(data: unknown): Unstored | null {
  if (!isJsonObject(data)) return null;
  const parsed = parseAssessmentFile(data.file);
  if (!parsed.ok) return null;
  const entries = Array.isArray(data.entries) ? data.entries.flatMap((entry) => parseJournalEntry(entry) ?? []) : [];
  return { assessment: parsed.value, entries };
}

function remove(key: string): void {
  localStorage.removeItem(key);
}
