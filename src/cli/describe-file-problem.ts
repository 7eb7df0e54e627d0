import type { ForeignKind, PackageFault } from '../exchange/file-problem';
import type { OpeningProblem } from '../exchange/open-sealed-file';
import type { FileIssue, IssueFault } from '../formats/assessment-issue';

/** One plain English sentence or two: what happened, what is safe, what to do. */
export function describeFileProblem(problem: OpeningProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return `This file is too large for an assessment (${inMegabytes(problem.sizeInBytes)} MB; the limit is ${inMegabytes(problem.limitInBytes)} MB). ${unchanged} Check that it is the right file.`;
    case 'not-our-file':
      return `This is not a Lacuna assessment but ${foreignWords[problem.looksLike]}. ${unchanged} Choose a file whose name ends in .lacuna or .lacuna.json.`;
    case 'wrong-encoding':
      return `This file was saved in ${problem.encoding === 'utf-16' ? 'UTF-16' : 'another encoding than UTF-8'}, perhaps by a text editor. ${unchanged} Save it as UTF-8, or export the assessment again.`;
    case 'damaged':
      return `This file is damaged: it ${problem.truncated ? 'ends too early' : 'cannot be understood'} at line ${problem.line}, column ${problem.column}. ${unchanged} Copy or export the assessment again.`;
    case 'from-newer-app':
      return `This file was written by a newer version of Lacuna (file version ${problem.version}; this one reads up to ${problem.readable}). ${unchanged} Update Lacuna, then open it again.`;
    case 'invalid':
      return `This is a Lacuna assessment, but ${describeIssues(problem.issues, problem.count)}. ${unchanged} Correct that place, or export the assessment again.`;
    case 'package':
      return `This package ${packageWords[problem.fault]}. ${unchanged} Ask for another copy, as Lacuna saved it.`;
    default:
      return plainWords[problem.kind];
  }
}

const unchanged = 'Nothing was changed.';

/** Where there is nothing to name but what happened. */
const plainWords = {
  empty: `This file is empty. ${unchanged} Save or copy the assessment again.`,
  unreadable: `This file could not be read. ${unchanged} Check that it is still there and that you may open it.`,
  sealed: `This file is encrypted. ${unchanged} Name a text file that holds its passphrase with --passphrase-file FILE, or open it in Lacuna.`,
  'sealed-damaged': `This file is encrypted and was changed or damaged after it was written, so that no passphrase opens it. ${unchanged} Copy it again from where it came from, or ask for another.`,
  'wrong-passphrase': `This file is encrypted and does not open with the passphrase given. ${unchanged} Check the passphrase: capital letters and every space count.`,
  'no-cryptography': `This file is encrypted, and this Node has no WebCrypto to open it with. ${unchanged} Use Node 20 or newer, or open it in Lacuna.`,
} as const;

const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

/** What a file of another kind seems to be. */
export const foreignWords: Readonly<Record<ForeignKind, string>> = {
  zip: 'a compressed or office file',
  pdf: 'a PDF',
  image: 'an image',
  json: 'JSON of another program',
  text: 'some other text',
  binary: 'something that is not text',
  template: 'a report template',
  form: 'a form to fill in',
};

const packageWords: Readonly<Record<PackageFault, string>> = {
  damaged: 'is not whole, or was put together in a way that can be read as two different things',
  'not-supported': 'was put together in a way that Lacuna does not use',
  encrypted: 'is encrypted',
  link: 'holds a link to another place instead of a file',
  'too-many': 'holds more files than an assessment may have',
  'too-large-inside': 'holds more than an assessment may hold once it is unpacked',
  bomb: 'unpacks to far more than an honest file would and was not unpacked',
  'unknown-name': 'holds something that is no part of an assessment',
  duplicate: 'holds a file twice',
  'wrong-hash': 'holds a file that is not the one that was attached',
  'missing-file': 'lacks a file that its assessment names',
  'extra-file': 'holds a file that its assessment does not name',
};

const faultWords: Readonly<Record<IssueFault, string>> = {
  missing: 'is missing',
  'wrong-type': 'has the wrong type',
  'too-long': 'is too long',
  'too-many': 'has more entries than an assessment may have',
  'not-allowed': 'has a value that is not allowed',
  malformed: 'is not written as it should be',
  duplicate: 'stands there twice',
};

/** The first few places of a file that are wrong, and how many more. */
export function describeIssues(issues: readonly FileIssue[], count: number): string {
  const described = issues.map(({ path, fault }) => `${path || 'the file'} ${faultWords[fault]}`).join('; ');
  const more = count - issues.length;
  return more > 0 ? `${described}; and ${more} more` : described;
}
