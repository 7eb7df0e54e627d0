import { z } from 'zod/mini';
import type { JournalEntry } from '../domain/journal';
import { isJsonObject, type JsonObject } from './migrate';

export const journalFormat = 'lacuna-journal-entry';

const change = z.looseObject({
  path: z.readonly(z.array(z.string().check(z.maxLength(256))).check(z.minLength(1), z.maxLength(8))),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
  index: z.optional(z.int().check(z.nonnegative())),
});

const entry = z.object({
  format: z.literal(journalFormat),
  version: z.literal(1),
  name: z.string().check(z.maxLength(200)),
  by: z.string().check(z.maxLength(200)),
  at: z.iso.datetime({ offset: true }),
  kind: z.enum(['edit', 'undo', 'redo']),
  of: z.nullable(z.string().check(z.maxLength(200))),
  changes: z.readonly(z.array(change)),
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
