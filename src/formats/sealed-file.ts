import { z } from 'zod/mini';
import { failure, type Result, success } from '../base/result';
import type { FormatProblem } from './assessment-file';
import { issuesFromZod } from './assessment-issue';
import { isJsonObject } from './migrate';

export const sealedFormat = 'lacuna-sealed';
const sealedVersion = 1;

/** A file that asks for more would keep an old machine busy for minutes: ours ask for a fifth of it. */
const mostIterations = 5_000_000;

const saltText = /^[A-Za-z0-9+/]{22}==$/;
const ivText = /^[A-Za-z0-9+/]{16}$/;
/** Whole groups of four are asked for apart: a pattern that repeats groups runs out of stack on a long text. */
const base64Text = /^[A-Za-z0-9+/]+={0,2}$/;

/** How a key is made of a passphrase. */
export const kdfSchema = z.strictObject({
  name: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.refine((iterations) => iterations >= 1 && iterations <= mostIterations)),
  salt: z.string().check(z.regex(saltText)),
});

/** 96 bits as base64. */
export const ivSchema = z.string().check(z.regex(ivText));

/** Sealed bytes as base64. */
export const sealedTextSchema = z.string().check(
  z.regex(base64Text),
  z.refine((text) => text.length % 4 === 0),
);

/** An assessment file locked with a passphrase. Strict: what stands here is bound to the seal, and nothing else belongs. */
export const sealedFileSchema = z.strictObject({
  format: z.literal(sealedFormat),
  version: z.literal(sealedVersion),
  /** SHA-256 of the other fields, as in an assessment file: tells a damaged file from a wrong passphrase. */
  checksum: z.optional(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))),
  kdf: kdfSchema,
  iv: ivSchema,
  bytes: sealedTextSchema,
});

/** A sealed file, checked in every field but not opened. */
export type SealedFile = Readonly<z.infer<typeof sealedFileSchema>>;

/** The sealed file in data that names itself one; nothing has been computed yet, and nothing costly will be asked for. */
export function parseSealedFile(data: unknown): Result<SealedFile, FormatProblem> {
  if (!isJsonObject(data) || data.format !== sealedFormat) return failure({ kind: 'not-our-file' });
  const { version } = data;
  if (Number.isSafeInteger(version) && Number(version) > sealedVersion) {
    return failure({ kind: 'from-newer-app', version: Number(version), readable: sealedVersion });
  }
  const parsed = sealedFileSchema.safeParse(data);
  if (parsed.success) return success(parsed.data);
  const issues = issuesFromZod(data, parsed.error);
  return failure({ kind: 'invalid', issues: issues.slice(0, 5), count: issues.length });
}

/** What the seal is bound to: format, version and the parameters of the key, as a list in this order. */
export function boundTextOf({ format, version, kdf }: Pick<SealedFile, 'format' | 'version' | 'kdf'>): string {
  return JSON.stringify([format, version, kdf.name, kdf.iterations, kdf.salt]);
}
