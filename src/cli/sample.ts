import type { AssessmentId } from '../domain/assessment';
import { assessmentFromTrainingCase } from '../domain/training-case';
import { writeAssessmentFile } from '../exchange/write-assessment-file';
import type { Command, ExitCode, Io } from './command';
import { loadTrainingCase, packOrProblems, printProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';
import { writeOutput } from './write-output';

/** A fixed moment, so that the same program always writes the same sample. */
const madeAt = '2026-07-01T09:00:00.000Z';
const sampleId = 'training-case-tarvenia' as AssessmentId;

/** `lacuna sample`: the training case as an assessment file (METHOD 4.3). */
export function createSample(root: string = projectRoot): Command {
  const words = {
    name: 'sample',
    usage: 'sample --out FILE',
    summary: 'Write the training case, an invented country, as an assessment file.',
  };
  return { ...words, run: (args, io) => Promise.resolve(runSample(words, { args, root }, io)) };
}

function runSample(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): ExitCode {
  const parsed = parseOptions(words, { args: call.args, options: { out: { type: 'string' } } }, io);
  if (!parsed) return 2;
  if (parsed.values.out === undefined) {
    io.stderr(`sample: --out FILE is needed.\nUsage: lacuna ${words.usage}\n`);
    return 2;
  }
  const pack = packOrProblems(call.root, io);
  if (!pack) return 1;
  const training = loadTrainingCase(pack, call.root);
  if (!training.ok) {
    printProblems(training.error, io);
    return 1;
  }
  const assessment = assessmentFromTrainingCase(training.value, pack, { id: sampleId, at: madeAt });
  return writeOutput(parsed.values.out, writeAssessmentFile(assessment).text, io);
}
