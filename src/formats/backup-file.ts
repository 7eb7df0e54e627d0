import { z } from 'zod/mini';
import { failure, type Result, success } from '../base/result';
import type { Everything } from '../domain/ports';
import type { FormatProblem } from './assessment-file';
import { issuesFromZod } from './assessment-issue';
import { isJsonObject } from './migrate';

export const backupFormat = 'lacuna-backup';
export const backupVersion = 1;

/** Far beyond what anybody has; a file with more is none of ours. */
const most = { assessments: 10_000, entries: 1_000_000, files: 10_000 };

const whole = z.looseObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/)),
  record: z.unknown(),
  journal: z.array(z.unknown()).check(z.maxLength(most.entries)),
  files: z
    .array(z.looseObject({ hash: z.string().check(z.minLength(1), z.maxLength(128)), value: z.unknown() }))
    .check(z.maxLength(most.files)),
});

/** Each assessment once. What a record holds is checked where it is opened, by the path of every file. */
const wholes = z.array(whole).check(z.maxLength(most.assessments));
const settings = z.record(z.string().check(z.maxLength(200)), z.unknown());
const everythingSchema = z.looseObject({ assessments: wholes, settings });

/** Version 1 of the backup file. */
export const backupFileSchema = z.looseObject({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  checksum: z.optional(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))),
  madeAt: z.iso.datetime({ offset: true }),
  assessments: wholes,
  settings,
});

/** A backup file as it was parsed: bytes are still texts. */
export interface ParsedBackup {
  readonly madeAt: string;
  readonly everything: Everything;
}

/** The backup in data that came out of a file, or why there is none. */
export function parseBackupFile(data: unknown): Result<ParsedBackup, FormatProblem> {
  if (!isJsonObject(data) || data.format !== backupFormat) return failure({ kind: 'not-our-file' });
  const { version } = data;
  if (Number.isSafeInteger(version) && Number(version) > backupVersion)
    return failure({ kind: 'from-newer-app', version: Number(version), readable: backupVersion });
  const parsed = backupFileSchema.safeParse(data);
  if (!parsed.success) {
    const issues = issuesFromZod(data, parsed.error);
    return failure({ kind: 'invalid', issues: issues.slice(0, 5), count: issues.length });
  }
  const { madeAt, ...contents } = parsed.data;
  const everything = everythingOf(contents);
  const ids = new Set(everything.assessments.map(({ id }) => id));
  return ids.size === everything.assessments.length
    ? success({ madeAt, everything })
    : failure({ kind: 'invalid', issues: [{ path: 'assessments', fault: 'duplicate' }], count: 1 });
}

/** Everything in data of our own making, such as a stored safety copy; null where it is none. */
export function parseEverything(data: unknown): Everything | null {
  const parsed = everythingSchema.safeParse(data);
  return parsed.success ? everythingOf(parsed.data) : null;
}

function everythingOf({ assessments, settings: named }: z.infer<typeof everythingSchema>): Everything {
  return {
    assessments: assessments.map(({ id, record, journal, files }) => ({
      id,
      record,
      journal,
      files: files.map(({ hash, value }) => ({ hash, value })),
    })),
    settings: named,
  };
}
