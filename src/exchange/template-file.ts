import { failure, type Result, success } from '../base/result';
import type { PictureProblem } from '../domain/picture';
import type { ReportTemplate } from '../domain/report-template';
import { fileFromTemplate, parseTemplateFile } from '../formats/template-file';
import { templateFormat } from '../formats/template-format';
import type { FileProblem } from './file-problem';
import { fileNamePart } from './file-name';
import { jsonFromBytes, otherJson } from './internal/json-from-bytes';
import type { WrittenFile } from './write-assessment-file';

/** An emblem as base64 and the longest words; a larger file is none of ours. */
export const largestTemplateInBytes = 1024 * 1024;

/** An emblem is longer than any text of an assessment; the rest is short. */
const limits = { deepest: 16, mostValues: 1_000, longestText: largestTemplateInBytes };

/** Why a file could not be read as a template; nothing was changed. */
export type TemplateProblem = FileProblem | { readonly kind: 'emblem'; readonly problem: PictureProblem };

/** The report template in a file, or why there is none; whatever the bytes, nothing is thrown and nothing half-read. */
export function readTemplateFile(bytes: Uint8Array): Result<ReportTemplate, TemplateProblem> {
  const sizeInBytes = bytes.length;
  if (sizeInBytes === 0) return failure({ kind: 'empty' });
  if (sizeInBytes > largestTemplateInBytes)
    return failure({ kind: 'too-large', sizeInBytes, limitInBytes: largestTemplateInBytes });
  const json = jsonFromBytes(bytes, { formats: [templateFormat], limits });
  if (!json.ok) return json;
  const parsed = parseTemplateFile(json.value);
  if (parsed.ok) return success(parsed.value);
  return failure(parsed.error.kind === 'not-our-file' ? otherJson : parsed.error);
}

/** The template as a file: the same template always gives the same text. */
export function writeTemplateFile(template: ReportTemplate): WrittenFile {
  const part = fileNamePart(template.name.trim());
  return {
    fileName: `${part === '' ? 'report' : part}.template.lacuna.json`,
    text: `${JSON.stringify(fileFromTemplate(template), null, 2)}\n`,
  };
}
