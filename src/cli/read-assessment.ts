import type { Result } from '../base/result';
import type { Assessment } from '../domain/assessment';
import { isPackOf } from '../domain/assessment';
import type { Pack } from '../domain/pack';
import { isNewerVersion } from '../domain/pack-version';
import { openSealedFile, type OpeningProblem } from '../exchange/open-sealed-file';
import type { ReadFile } from '../exchange/read-assessment-file';
import { readFileOrPackage } from '../exchange/read-file-or-package';
import type { Io } from './command';
import { describeFileProblem } from './describe-file-problem';
import { packOfVersion } from './load-pack';
import { readBytes } from './read-bytes';
import { readPassphrase } from './read-passphrase';

interface Wanted {
  /** The present version of the questionnaire. */
  readonly pack: Pack;
  /** The file with the passphrase, for those that are encrypted. */
  readonly passphraseFile: string | undefined;
}

interface PinnedAssessment {
  readonly assessment: Assessment;
  /** The version of the questionnaire that it was answered with. */
  readonly pack: Pack;
}

/** The assessment in a file or package, of whatever version of the questionnaire, or null after one sentence on what is wrong. */
export async function readAssessment(path: string, wanted: Wanted, io: Io): Promise<Assessment | null> {
  const read = await readOurs(path, wanted, io);
  if (!read) return null;
  warnIfAltered(path, read, io);
  return read.assessment;
}

/** As `readAssessment`, with the version of the questionnaire it was answered with; null, too, where that is not here. */
export async function readPinned(
  path: string,
  wanted: Wanted & { readonly root: string },
  io: Io,
): Promise<PinnedAssessment | null> {
  const read = await readOurs(path, wanted, io);
  if (!read) return null;
  const { version } = read.assessment.pack;
  const pack = packOfVersion(wanted.pack, version, wanted.root);
  if (!pack) {
    io.stderr(`${path}: ${describeUnknownVersion(version, wanted.pack.version)}\n`);
    return null;
  }
  warnIfAltered(path, read, io);
  return { assessment: read.assessment, pack };
}

function describeUnknownVersion(version: string, present: string): string {
  const why = isNewerVersion(version, present)
    ? `it knows versions up to ${present}. Use a newer one`
    : 'that version was never published. Use the program that the assessment was made with';
  return `This assessment was answered in version ${version} of the questionnaire, which this program does not have; ${why}. Nothing was changed.`;
}

async function readOurs(path: string, { pack, passphraseFile }: Wanted, io: Io): Promise<ReadFile | null> {
  const bytes = readBytes(path, io);
  if (!bytes) return null;
  const read = await open(bytes, passphraseFile, io);
  if (!read) return null;
  if (!read.ok) {
    io.stderr(`${path}: ${describeFileProblem(read.error)}\n`);
    return null;
  }
  const { assessment } = read.value;
  if (isPackOf(pack, assessment)) return read.value;
  io.stderr(
    `${path}: This assessment was answered with another questionnaire, ${assessment.pack.id}; this program has ${pack.id}. Nothing was changed. Use the program that the assessment was made with.\n`,
  );
  return null;
}

function warnIfAltered(path: string, { isAltered }: ReadFile, io: Io): void {
  if (isAltered)
    io.stderr(`${path}: This file was changed after it was written: its checksum does not fit its contents.\n`);
}

/**
 * Null after one sentence on the file with the passphrase, which is read only where it is needed. The files of a package
 * are checked like everywhere else, and then left alone.
 */
async function open(
  bytes: Uint8Array<ArrayBuffer>,
  passphraseFile: string | undefined,
  io: Io,
): Promise<Result<ReadFile, OpeningProblem> | null> {
  const read = await readFileOrPackage(bytes);
  if (read.ok || read.error.kind !== 'sealed' || passphraseFile === undefined) return read;
  const passphrase = readPassphrase(passphraseFile, io);
  return passphrase === null ? null : openSealedFile(read.error.sealed, passphrase);
}
