import { z } from 'zod';
import type { JournalEntry } from '../domain/journal';
import { isJsonObject, type JsonObject } from './migrate';

export const journalFormat = 'lacuna-journal-entry';

const change = z.looseObject({
  path: z.array(z.string().max(256)).min(1).max(8).readonly(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  index: z.int().nonnegative().optional(),
});

const entry = z.object({
  format: z.literal(journalFormat),
  version: z.literal(1),
  name: z.string().max(200),
  by: z.string().max(200),
  at: z.iso.datetime({ offset: true }),
  kind: z.enum(['edit', 'undo', 'redo']),
  of: z.string().max(200).nullable(),
  changes: z.array(change).readonly(),
});

/** An entry as it is stored and backed up. */
export function fileFromJournalEntry({ name, by, at, kind, of, changes }: JournalEntry): JsonObject {
  return { format: journalFormat, version: 1, name, by, at, kind, of, changes };
}

/** The entry in data, or null where it cannot be read; the values in it are the assessment's, and parsed with it. */
export function parseJournalEntry(data: unknown): JournalEntry | null {
  if (!isJsonObject(data)) return null;
  const parsed = entry.safeParse(data);
  if (!parsed.success) return null;
  const { format: _format, version: _version, ...fields } = parsed.data;
  return { ...fields, changes: fields.changes.map(({ before, after, ...rest }) => ({ ...rest, before, after })) };
}
