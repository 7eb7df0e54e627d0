import { readFileSync } from 'node:fs';
import type { Assessment } from '../domain/assessment';
import { isPackOf } from '../domain/assessment';
import type { Pack } from '../domain/pack';
import { readAssessmentFile } from '../exchange/read-assessment-file';
import { isZip } from '../exchange/is-zip';
import { readPackage } from '../exchange/read-package';
import type { Io } from './command';
import { describeFileProblem } from './describe-file-problem';

/** The assessment in a file or package, or null after one sentence on what is wrong with the file. */
export async function readAssessment(path: string, pack: Pack, io: Io): Promise<Assessment | null> {
  const bytes = readBytes(path, io);
  if (!bytes) return null;
  const read = await readFileOrPackage(bytes);
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

/** The files of a package are checked like everywhere else, and then left alone. */
function readFileOrPackage(bytes: Uint8Array<ArrayBuffer>) {
  return isZip(bytes) ? readPackage(bytes) : readAssessmentFile(bytes);
}

function readBytes(path: string, io: Io): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(readFileSync(path));
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown reason';
    io.stderr(`${path}: This file cannot be read (${code}). Nothing was changed. Check the name and the folder.\n`);
    return null;
  }
}
