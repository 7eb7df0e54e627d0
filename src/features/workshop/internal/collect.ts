import type { Result } from '../../../base/result';
import type { Assessment } from '../../../domain/assessment';
import {
  mergeContributions,
  overflowOf,
  type Returned,
  type Standing,
  standingOf,
  type TooMuch,
  type WordsForMerging,
} from '../../../domain/merge-contributions';
import { votesIn } from '../../../domain/count-votes';
import type { FileBytes } from '../../../domain/ports';
import type { RequestKind } from '../../../domain/contribution';
import type { FileProblem } from '../../../exchange/file-problem';
import { fingerprintOf } from '../../../exchange/fingerprint';
import type { ReadPackage } from '../../../exchange/read-package';

/** A file that came back, in a worker or on the page. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: FileBytes;
}

/** What one file is to the assessment, or why it could not be read. */
export interface CollectedFile {
  readonly name: string;
  readonly found: FoundCopy | { readonly kind: 'unreadable'; readonly problem: FileProblem };
}

export interface FoundCopy {
  readonly kind: 'copy';
  readonly standing: Standing;
  readonly asked: RequestKind;
  readonly role: string;
  /** Questions answered, or votes cast. */
  readonly answered: number;
  /** Files attached to evidence, which stay in the file that came back. */
  readonly attachments: number;
  /** Whether somebody changed the file by hand. */
  readonly isAltered: boolean;
}

/** All that was read and what the assessment would be with it; nothing is written. */
export interface Collected {
  readonly files: readonly CollectedFile[];
  /** null where nothing would change. */
  readonly merged: Assessment | null;
  readonly tooMuch: TooMuch | null;
}

interface Collecting {
  readonly read: (bytes: FileBytes) => Promise<Result<ReadPackage, FileProblem>>;
  readonly words: WordsForMerging;
  readonly at: string;
  readonly onProgress: (done: number) => void;
}

/** Reads every file and merges those that are contributions to this assessment. */
export async function collect(
  assessment: Assessment,
  files: readonly ChosenFile[],
  { read, words, at, onProgress }: Collecting,
): Promise<Collected> {
  const returned: Returned[] = [];
  const collected: CollectedFile[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    const found = await read(bytes);
    if (found.ok) {
      const one = { assessment: found.value.assessment, fingerprint: fingerprintOf(found.value.assessment) };
      returned.push(one);
      collected.push({ name, found: { ...copyIn(one, assessment), isAltered: found.value.isAltered } });
    } else collected.push({ name, found: { kind: 'unreadable', problem: found.error } });
    onProgress(index + 1);
  }
  const merged = mergeContributions(assessment, returned, { words, at });
  return { files: collected, merged: merged === assessment ? null : merged, tooMuch: overflowOf(merged) };
}

function copyIn(one: Returned, assessment: Assessment): Omit<FoundCopy, 'isAltered'> {
  const { request, answers, attachments } = one.assessment;
  const asked = request?.kind ?? 'answers';
  return {
    kind: 'copy',
    standing: standingOf(one, assessment),
    asked,
    role: asked === 'answers' ? (request?.role ?? '') : '',
    answered: asked === 'answers' ? Object.keys(answers).length : votesIn(one.assessment),
    attachments: Object.keys(attachments).length,
  };
}
