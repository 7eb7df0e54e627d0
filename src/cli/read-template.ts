import type { ReportTemplate } from '../domain/report-template';
import { readTemplateFile } from '../exchange/template-file';
import type { Io } from './command';
import { describeTemplateProblem } from './describe-template-problem';
import { readBytes } from './read-bytes';

/** The template in a file, undefined where none is named, or null after one sentence on what is wrong with it. */
export function readTemplate(path: string | undefined, io: Io): ReportTemplate | undefined | null {
  if (path === undefined) return undefined;
  const bytes = readBytes(path, io);
  if (!bytes) return null;
  const read = readTemplateFile(bytes);
  if (read.ok) return read.value;
  io.stderr(`${path}: ${describeTemplateProblem(read.error)}\n`);
  return null;
}
