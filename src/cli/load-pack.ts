import { fileURLToPath } from 'node:url';
import type { Result } from '../base/result';
import type { Pack } from '../domain/pack';
import type { TrainerGuide } from '../domain/trainer-guide';
import type { TrainingCase } from '../domain/training-case';
import type { TreatyChart } from '../domain/treaty-status';
import { compilePack } from '../packs/compile-pack';
import { describeProblem } from '../packs/describe-problem';
import { compileTreatyStatus } from '../packs/compile-treaty-status';
import { compileTrainerGuide } from '../packs/compile-trainer-guide';
import { compileTrainingCase } from '../packs/compile-training-case';
import type { PackProblem } from '../packs/pack-problem';
import { readPublishedPacks } from '../packs/published-packs';
import {
  parliamentPackAt,
  readPackFiles,
  readTrainerGuideFile,
  readTrainingCaseFile,
  readTreatyStatusFile,
} from '../packs/read-pack-files';
import type { Io } from './command';

/** The folder that holds `questionnaire/` and `seeds/`, wherever the command is called from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The parliament's pack from the project's own files, or all their problems. */
export function loadPack(root: string = projectRoot): Result<Pack, readonly PackProblem[]> {
  const files = readPackFiles(parliamentPackAt(root));
  return files.ok ? compilePack(files.value) : files;
}

/** The parliament's pack, or null after printing what is wrong with it. */
export function packOrProblems(root: string, io: Io): Pack | null {
  const pack = loadPack(root);
  if (pack.ok) return pack.value;
  printProblems(pack.error, io);
  return null;
}

/** The version of the pack that an assessment was answered with, or null where this program does not have it. */
export function packOfVersion(present: Pack, version: string, root: string = projectRoot): Pack | null {
  if (version === present.version) return present;
  const published = readPublishedPacks(root);
  return published.ok ? (published.value.find((pack) => pack.version === version) ?? null) : null;
}

/** The training case from the project's own files, or all its problems. */
export function loadTrainingCase(pack: Pack, root: string = projectRoot): Result<TrainingCase, readonly PackProblem[]> {
  const file = readTrainingCaseFile(root);
  return file.ok ? compileTrainingCase(file.value, pack) : file;
}

/** The trainer's guide from the project's own files, or all its problems. */
export function loadTrainerGuide(root: string = projectRoot): Result<TrainerGuide, readonly PackProblem[]> {
  const file = readTrainerGuideFile(root);
  return file.ok ? compileTrainerGuide(file.value) : file;
}

/** The treaty charts from the project's own files, or all their problems. */
export function loadTreatyStatus(
  pack: Pack,
  root: string = projectRoot,
): Result<readonly TreatyChart[], readonly PackProblem[]> {
  const file = readTreatyStatusFile(root);
  return file.ok ? compileTreatyStatus(file.value, pack) : file;
}

/** Prints problems one a line and how many there are. */
export function printProblems(problems: readonly PackProblem[], io: Io): void {
  for (const problem of problems) io.stderr(`${describeProblem(problem)}\n`);
  io.stderr(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} found.\n`);
}
