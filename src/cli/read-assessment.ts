import type { Result } from '../base/result';
import type { Assessment } from '../domain/assessment';
import { isPackOf } from '../domain/assessment';
import type { Pack } from '../domain/pack';
import { openSealedFile, type OpeningProblem } from '../exchange/open-sealed-file';
import { readAssessmentFile, type ReadFile } from '../exchange/read-assessment-file';
import type { Io } from './command';
import { describeFileProblem } from './describe-file-problem';
import { readBytes } from './read-bytes';
import { readPassphrase } from './read-passphrase';

interface Wanted {
  readonly pack: Pack;
  /** The file with the passphrase, for those that are encrypted. */
  readonly passphraseFile: string | undefined;
}

/** The assessment in a file, or null after one sentence on what is wrong with the file. */
export async function readAssessment(
  path: string,
  { pack, passphraseFile }: Wanted,
  io: Io,
): Promise<Assessment | null> {
  const bytes = readBytes(path, io);
  if (!bytes) return null;
  const read = await open(bytes, passphraseFile, io);
  if (!read) return null;
  if (!read.ok) {
    io.stderr(`${path}: ${describeFileProblem(read.error)}\n`);
    return null;
  }
  const { assessment, isAltered } = read.value;
  if (isPackOf(pack, assessment)) {
    if (isAltered)
      io.stderr(`${path}: This file was changed after it was written: its checksum does not fit its contents.\n`);
    return assessment;
  }
  io.stderr(
    `${path}: This assessment was answered with another questionnaire, ${assessment.pack.id}; this program has ${pack.id}. Nothing was changed. Use the program that the assessment was made with.\n`,
  );
  return null;
}

/** Null after one sentence on the file with the passphrase, which is read only where it is needed. */
async function open(
  bytes: Uint8Array,
  passphraseFile: string | undefined,
  io: Io,
): Promise<Result<ReadFile, OpeningProblem> | null> {
  const read = readAssessmentFile(bytes);
  if (read.ok || read.error.kind !== 'sealed' || passphraseFile === undefined) return read;
  const passphrase = readPassphrase(passphraseFile, io);
  return passphrase === null ? null : openSealedFile(read.error.sealed, passphrase);
}
