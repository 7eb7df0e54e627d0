import type { Command, ExitCode, Io } from './command';
import { packOrProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';
import { readAssessment } from './read-assessment';
import { scoresForReaders } from './scores-for-readers';
import { scoresForScripts } from './scores-for-scripts';

/** `lacuna score`: what follows from the answers in a file, exactly (PRODUCT, contract 4). */
export function createScore(root: string = projectRoot): Command {
  const words = {
    name: 'score',
    usage: 'score FILE [--json]',
    summary: 'Work out minimums, flags, intervals and priorities of an assessment file.',
  };
  return { ...words, run: (args, io) => Promise.resolve(runScore(words, { args, root }, io)) };
}

function runScore(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): ExitCode {
  const parsed = parseOptions(words, { args: call.args, options: { json: { type: 'boolean' } }, files: 1 }, io);
  if (!parsed) return 2;
  const pack = packOrProblems(call.root, io);
  if (!pack) return 1;
  const assessment = readAssessment(parsed.positionals[0] ?? '', pack, io);
  if (!assessment) return 1;
  const scores = scoresForScripts(pack, assessment);
  io.stdout(parsed.values.json ? `${JSON.stringify(scores, null, 2)}\n` : scoresForReaders(scores));
  return 0;
}
