import type { PDFDocument } from '@cantoo/pdf-lib';
import { openDocument, readFile } from './read-file';
import type { Rule } from './rule';
import { annotationRules } from './rules/annotation-rules';
import { contentRules } from './rules/content-rules';
import { documentRules } from './rules/document-rules';
import { fontRules } from './rules/font-rules';
import { languageRules } from './rules/language-rules';
import { structureRules } from './rules/structure-rules';
import { tableRules } from './rules/table-rules';

/**
 * Our own judge of what a machine can check of PDF/UA-1. It shares no code with the writer. It has never been compared
 * with veraPDF: what passes is evidence, no proof.
 */
export const rules: readonly Rule[] = [
  ...documentRules,
  ...contentRules,
  ...structureRules,
  ...tableRules,
  ...annotationRules,
  ...fontRules,
  ...languageRules,
];

/** The rules a file breaks: "7.3-1 a figure has an alternative in words: Figure in object 12". */
export async function judge(bytes: Uint8Array): Promise<readonly string[]> {
  return judgeDocument(await openDocument(bytes));
}

export function judgeDocument(document: PDFDocument): readonly string[] {
  const file = readFile(document);
  return rules.flatMap(({ id, says, check }) =>
    check(file)
      .slice(0, 5)
      .map((place) => `${id} ${says}: ${place}`),
  );
}
