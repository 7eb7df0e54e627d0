import { z } from 'zod/mini';
import { failure, type Result, success } from '../base/result';
import type { FormatProblem } from './assessment-file';
import { issuesFromZod } from './assessment-issue';
import { isJsonObject } from './migrate';
import { ivSchema, kdfSchema, sealedTextSchema } from './sealed-file';
import { sealedPartFormat, sealedRecordFormat } from './sealed-names';

const newest = 1;

/** The data key of one encrypted assessment, locked with a passphrase; `key` names it and is no secret. */
const lockSchema = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(128)),
  kdf: kdfSchema,
  iv: ivSchema,
  bytes: sealedTextSchema,
});

/** Version 1 of an assessment as it is stored encrypted, in place of its file. */
export const sealedRecordSchema = z.strictObject({
  format: z.literal(sealedRecordFormat),
  version: z.literal(newest),
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/)),
  changedAt: z.iso.datetime({ offset: true }),
  lock: lockSchema,
  iv: ivSchema,
  bytes: sealedTextSchema,
});

export type SealedRecord = Readonly<z.infer<typeof sealedRecordSchema>>;
export type Lock = SealedRecord['lock'];

const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer,
);

/** Version 1 of what hangs on an encrypted assessment: a journal entry, its summary, an attached file. */
const sealedPartSchema = z.object({
  format: z.literal(sealedPartFormat),
  version: z.literal(newest),
  kind: z.enum(['entry', 'summary', 'file', 'words']),
  /** The name of an entry, the hash of a file. */
  name: z.string().check(z.maxLength(256)),
  key: z.string(),
  iv: bytesSchema,
  bytes: bytesSchema,
});

export type SealedPart = Readonly<z.infer<typeof sealedPartSchema>>;

/** The sealed record in data that names itself one, checked in every field but not opened. */
export function parseSealedRecord(data: unknown): Result<SealedRecord, FormatProblem> {
  if (!isJsonObject(data) || data.format !== sealedRecordFormat) return failure({ kind: 'not-our-file' });
  if (Number.isSafeInteger(data.version) && Number(data.version) > newest)
    return failure({ kind: 'from-newer-app', version: Number(data.version), readable: newest });
  const parsed = sealedRecordSchema.safeParse(data);
  if (parsed.success) return success(parsed.data);
  const issues = issuesFromZod(data, parsed.error);
  return failure({ kind: 'invalid', issues: issues.slice(0, 5), count: issues.length });
}

/** The sealed part in data; null where it is none that this version knows. */
export function parseSealedPart(data: unknown): SealedPart | null {
  const parsed = sealedPartSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

const sealedWordsSchema = z.object({ sealed: z.string(), key: z.string(), iv: ivSchema, bytes: sealedTextSchema });

/** Last words of an encrypted assessment as they are kept in one text; null where it is none. */
export function parseSealedWords(data: unknown): Readonly<z.infer<typeof sealedWordsSchema>> | null {
  const parsed = sealedWordsSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** What the seal of the data key is bound to, as a list in this order. */
export function boundTextOfLock({ key, kdf }: Pick<Lock, 'key' | 'kdf'>): string {
  return JSON.stringify([sealedRecordFormat, newest, 'lock', key, kdf.name, kdf.iterations, kdf.salt]);
}

/** What the seal of a record is bound to: it opens under no other id. */
export function boundTextOfRecord(
  { id, changedAt }: Pick<SealedRecord, 'id' | 'changedAt'>,
  { key }: Pick<Lock, 'key'>,
): string {
  return JSON.stringify([sealedRecordFormat, newest, id, changedAt, key]);
}

/** What the seal of a part is bound to: its assessment, its kind and its name. */
export function boundTextOfPart(assessment: string, { kind, name, key }: Pick<SealedPart, 'kind' | 'name' | 'key'>) {
  return JSON.stringify([sealedPartFormat, newest, assessment, kind, name, key]);
}
