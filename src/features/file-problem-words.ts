import { maxAttachmentInBytes, maxAttachmentsInBytes } from '../domain/limits';
import type { ForeignKind, PackageFault } from '../exchange/file-problem';
import type { FileIssue, IssueFault } from '../formats/assessment-issue';
import { formatList } from '../i18n/format';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import type { ChosenFileProblem } from './use-file-reading';

/** Why a file was not opened and what to do about it, in a sentence or two. */
export function wordsOfFileProblem(problem: ChosenFileProblem): string {
  switch (problem.kind) {
    case 'not-loaded':
      return m.import_problem_notloaded();
    case 'empty':
      return m.import_problem_empty();
    case 'unreadable':
      return m.import_problem_unreadable();
    case 'too-large':
      return m.import_problem_toolarge({
        size: sizeInMegabytes(problem.sizeInBytes),
        limit: sizeInMegabytes(problem.limitInBytes),
      });
    case 'not-our-file':
      return foreignWords[problem.looksLike]();
    case 'wrong-encoding':
      return m.import_problem_encoding();
    case 'damaged':
      return problem.truncated
        ? m.import_problem_truncated()
        : m.import_problem_damaged({ line: problem.line, column: problem.column });
    case 'sealed':
      return m.import_problem_sealed();
    case 'sealed-damaged':
      return m.import_problem_sealeddamaged();
    case 'package':
      return packageWords[problem.fault]();
    case 'from-newer-app':
      return m.import_problem_newer({ version: String(problem.version), readable: String(problem.readable) });
    case 'invalid':
      return m.import_problem_invalid({
        count: problem.count,
        places: formatList(currentLocale(), problem.issues.map(wordsOfIssue)),
      });
  }
}

const foreignWords: Readonly<Record<ForeignKind, () => string>> = {
  zip: m.import_foreign_zip,
  pdf: m.import_foreign_pdf,
  image: m.import_foreign_image,
  json: m.import_foreign_json,
  text: m.import_foreign_text,
  binary: m.import_foreign_binary,
  template: m.import_foreign_template,
  form: m.import_foreign_form,
};

const tooLarge = () =>
  m.import_package_large({ file: sizeInMegabytes(maxAttachmentInBytes), all: sizeInMegabytes(maxAttachmentsInBytes) });

const packageWords: Readonly<Record<PackageFault, () => string>> = {
  damaged: m.import_package_damaged,
  'not-supported': m.import_package_damaged,
  encrypted: m.import_package_encrypted,
  link: m.import_package_unsafe,
  'unknown-name': m.import_package_unsafe,
  duplicate: m.import_package_unsafe,
  'too-many': tooLarge,
  'too-large-inside': tooLarge,
  bomb: m.import_package_bomb,
  'wrong-hash': m.import_package_files,
  'missing-file': m.import_package_files,
  'extra-file': m.import_package_files,
};

const faultWords: Readonly<Record<IssueFault, (inputs: { readonly path: string }) => string>> = {
  missing: m.import_issue_missing,
  'wrong-type': m.import_issue_type,
  'too-long': m.import_issue_toolong,
  'too-many': m.import_issue_toomany,
  'not-allowed': m.import_issue_notallowed,
  malformed: m.import_issue_malformed,
  duplicate: m.import_issue_duplicate,
};

function wordsOfIssue({ path, fault }: FileIssue): string {
  return faultWords[fault]({ path });
}

/** Rounded up, so that a file just above the limit never looks as large as the limit. */
function sizeInMegabytes(sizeInBytes: number): string {
  const format = { style: 'unit', unit: 'megabyte' } as const;
  return new Intl.NumberFormat(currentLocale(), format).format(Math.ceil(sizeInBytes / 1_000_000));
}
