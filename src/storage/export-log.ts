import type { ExportLog } from '../domain/ports';
import { isJsonObject, type JsonObject } from '../formats/migrate';

const key = 'lacuna-exports';

/** The log in the browser's local storage; where that is blocked, nothing counts as saved, which is the safe side. */
export function createExportLog(): ExportLog {
  return {
    last: (id) => {
      const entry = section('saved')[id];
      if (!isJsonObject(entry) || typeof entry.changedAt !== 'string' || typeof entry.at !== 'string') return null;
      return { changedAt: entry.changedAt, at: entry.at };
    },
    mark: (saved, at) => {
      const marks = Object.fromEntries(saved.map(({ id, changedAt }) => [id, { changedAt, at }]));
      write({ ...readLog(), saved: { ...section('saved'), ...marks } });
    },
    quietUntil: () => {
      const { quietUntil } = readLog();
      return typeof quietUntil === 'string' ? quietUntil : '';
    },
    beQuietUntil: (quietUntil) => write({ ...readLog(), quietUntil }),
  };
}

function section(name: string): JsonObject {
  const part = readLog()[name];
  return isJsonObject(part) ? part : {};
}

function readLog(): JsonObject {
  try {
    const log: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isJsonObject(log) ? log : {};
  } catch {
    return {}; // storage is blocked, or another program wrote here
  }
}

function write(log: JsonObject): void {
  try {
    localStorage.setItem(key, JSON.stringify(log));
  } catch {
    // Storage is blocked or full: then each assessment is shown as not saved, which asks for one file too many.
  }
}
