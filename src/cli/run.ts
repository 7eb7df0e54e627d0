import { createBlank } from './blank';
import { createCheck } from './check';
import type { Command, ExitCode, Io } from './command';
import { createCoverage } from './coverage';
import { createFill } from './fill';
import { createPublish } from './publish';
import { createQuestions } from './questions';
import { createReport } from './report';
import { createSample } from './sample';
import { createScore } from './score';
import { createTraining } from './training';

/** Every command, in the order of the help; a new one is one line here. */
const commands: readonly Command[] = [
  createCheck(),
  createPublish(),
  createCoverage(),
  createQuestions(),
  createScore(),
  createReport(),
  createBlank(),
  createFill(),
  createSample(),
  createTraining(),
];

/** Runs the command named by the first argument and returns the exit code. */
export async function run(args: readonly string[], io: Io, known: readonly Command[] = commands): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout(helpText(known));
    return 0;
  }
  const command = known.find((candidate) => candidate.name === name);
  if (!command) {
    io.stderr(name === undefined ? 'No command given.\n' : `There is no command "${name}".\n`);
    io.stderr(helpText(known));
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout(`Usage: lacuna ${command.usage}\n${command.summary}\n`);
    return 0;
  }
  return command.run(rest, io);
}

function helpText(known: readonly Command[]): string {
  const entries = known.map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
  return ['Usage: npm run --silent lacuna -- <command>', '', ...entries].join('\n');
}
