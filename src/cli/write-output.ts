import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAssessmentFile } from '../exchange/read-assessment-file';
import { assessmentFormat } from '../formats/assessment-file-schema';
import { sealedFormat } from '../formats/sealed-file';
import type { ExitCode, Io } from './command';

/**
 * Writes a whole file or nothing: first beside its place, then moved there in one step. Never over somebody's answers:
 * a slip of the keyboard must not cost an assessment.
 */
export function writeOutput(path: string, content: string | Uint8Array, io: Io): ExitCode {
  try {
    if (holdsAnswers(path, content)) {
      io.stderr(
        `${path}: This file holds an assessment. Nothing was changed. Choose another name for what is written.\n`,
      );
      return 1;
    }
    write(path, content);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown reason';
    io.stderr(
      `${path}: This file cannot be written (${code}). Nothing was changed. Choose another ${wrongPart(code)}.\n`,
    );
    return 1;
  }
  io.stdout(`Written: ${path}\n`);
  return 0;
}

/** A pipe or a device is written to as it is; moving a file there would take its place. */
function write(path: string, content: string | Uint8Array): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile()) {
    writeFileSync(path, content);
    return;
  }
  // Short, so that any name that fits the folder can be written.
  const unfinished = join(dirname(path), `.lacuna-${process.pid}.unfinished`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Nothing replaces an encrypted file, and a report never an assessment, readable or not; an assessment replaces a training case, never real work. */
function holdsAnswers(path: string, content: string | Uint8Array): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const bytes = readFileSync(path);
  const beginning = bytes.subarray(0, 1_000);
  if (beginning.includes(`"${sealedFormat}"`)) return true;
  if (typeof content !== 'string') return beginning.includes(`"${assessmentFormat}"`);
  const read = readAssessmentFile(bytes);
  return read.ok && read.value.assessment.purpose === 'real';
}

const wrongPart = (code: string): string => (code === 'ENAMETOOLONG' || code === 'EISDIR' ? 'name' : 'folder');
