import { z } from 'zod/mini';
import { base64FromBytes, bytesFromBase64 } from '../base/base64';
import { failure, type Result, success } from '../base/result';
import { type Emblem, emblemLimits, pictureIn } from '../domain/emblem';
import type { PictureProblem } from '../domain/picture';
import { type ReportTemplate, templateLimits } from '../domain/report-template';
import type { FormatProblem } from './assessment-file';
import { issuesFromZod } from './assessment-issue';
import { isJsonObject, type JsonObject, type Migration, migrateToNewest, newestVersion } from './migrate';
import { templateFormat } from './template-format';

/** The steps from each version to the next: none yet. */
const templateMigrations: readonly Migration[] = [];

const line = z.string().check(z.maxLength(templateLimits.line));
const words = z.string().check(z.maxLength(templateLimits.words));

/** A section may be one that only a newer version of the app knows. */
const sections = z
  .array(z.looseObject({ section: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)), included: z.boolean() }))
  .check(
    z.maxLength(templateLimits.sections),
    z.refine((all) => new Set(all.map(({ section }) => section)).size === all.length, {
      params: { fault: 'duplicate' },
    }),
  );

/** Four letters for three bytes. */
const longestPicture = Math.ceil(emblemLimits.bytes / 3) * 4;

const emblem = z.looseObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  picture: z.string().check(
    z.maxLength(longestPicture),
    z.regex(/^[A-Za-z0-9+/]+={0,2}$/),
    z.refine((text) => text.length % 4 === 0),
  ),
  words: line,
});

/** Version 1 of the template file. */
export const templateFileSchema = z.looseObject({
  format: z.literal(templateFormat),
  version: z.literal(1),
  name: line,
  runningHead: line,
  emblem: z.nullable(emblem),
  colour: z.string().check(z.regex(/^(?:#[0-9A-Fa-f]{6})?$/)),
  sections: z.looseObject({ quick: sections, full: sections }),
  foreword: words,
  afterword: words,
});

/** Why data is not a template that this program can read. */
export type TemplateFormatProblem = FormatProblem | { readonly kind: 'emblem'; readonly problem: PictureProblem };

/** The template in data of any version ever written: the one path for files and for what is stored. */
export function parseTemplateFile(data: unknown): Result<ReportTemplate, TemplateFormatProblem> {
  if (!isJsonObject(data) || data.format !== templateFormat) return failure({ kind: 'not-our-file' });
  const readable = newestVersion(templateMigrations);
  const { version } = data;
  if (!Number.isSafeInteger(version) || Number(version) < 1)
    return failure({ kind: 'invalid', issues: [{ path: 'version', fault: 'malformed' }], count: 1 });
  if (Number(version) > readable) return failure({ kind: 'from-newer-app', version: Number(version), readable });
  const newest = migrateToNewest(data, Number(version), templateMigrations);
  const parsed = templateFileSchema.safeParse(newest);
  if (parsed.success) return templateFrom(parsed.data);
  const issues = issuesFromZod(newest, parsed.error);
  return failure({ kind: 'invalid', issues: issues.slice(0, 5), count: issues.length });
}

/** The template as data of the newest version, every key in a fixed order. */
export function fileFromTemplate(template: ReportTemplate): JsonObject {
  const { name, runningHead, emblem, colour, sections, foreword, afterword } = template;
  const choices = (scope: keyof typeof sections) =>
    sections[scope].map(({ id, isIncluded }) => ({ section: id, included: isIncluded }));
  return {
    format: templateFormat,
    version: newestVersion(templateMigrations),
    name,
    runningHead,
    emblem: emblem && { mediaType: emblem.mediaType, words: emblem.words, picture: emblem.base64 },
    colour,
    sections: { quick: choices('quick'), full: choices('full') },
    foreword,
    afterword,
  };
}

type TemplateFile = z.infer<typeof templateFileSchema>;

function templateFrom({
  sections: chosen,
  emblem: shown,
  ...file
}: TemplateFile): Result<ReportTemplate, TemplateFormatProblem> {
  const { name, runningHead, colour, foreword, afterword } = file;
  const choices = (scope: 'quick' | 'full') =>
    chosen[scope].map(({ section, included }) => ({ id: section, isIncluded: included }));
  const emblem = shown === null ? success(null) : emblemFrom(shown);
  if (!emblem.ok) return emblem;
  const sections = { quick: choices('quick'), full: choices('full') };
  return success({ name, runningHead, emblem: emblem.value, colour, sections, foreword, afterword });
}

/** Whoever wrote the file, only a sound picture comes out of it, and nothing that was written beside the picture. */
function emblemFrom({ picture, words }: z.infer<typeof emblem>): Result<Emblem, TemplateFormatProblem> {
  const found = pictureIn(bytesFromBase64(picture));
  if (!found.ok) return failure({ kind: 'emblem', problem: found.error });
  const { mediaType, bytes } = found.value;
  return success({ mediaType, base64: base64FromBytes(bytes), words });
}
