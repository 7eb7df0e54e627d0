import { readCodes } from '../domain/paper-codes';
import type { Pack } from '../domain/pack';
import type { Assessment } from '../domain/assessment';
import type { Reading } from '../domain/reading';
import { planReadings, readingChoices, type ReadingChoice, takeReadings } from '../domain/take-readings';
import { readFilledForm } from '../exchange/read-filled-form';
import { writeAssessmentFile } from '../exchange/write-assessment-file';
import { responseWord } from '../report/build/words';
import type { Command, ExitCode, Io } from './command';
import { describeCodeProblem } from './describe-code-problem';
import { describeFormProblem } from './describe-form-problem';
import { packOrProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';
import { readPinned } from './read-assessment';
import { readBytes } from './read-bytes';
import { writeOutput } from './write-output';

const options = {
  form: { type: 'string' },
  codes: { type: 'string' },
  out: { type: 'string' },
  differing: { type: 'string', default: 'keep' },
  'dry-run': { type: 'boolean', default: false },
  'passphrase-file': { type: 'string' },
} as const;

/** `lacuna fill`: brings a form that was filled in on screen, or codes typed from paper, into an assessment. */
export function createFill(root: string = projectRoot): Command {
  const words = {
    name: 'fill',
    usage: `fill ASSESSMENT --form FILLED.pdf|--codes FILE --out FILE|--dry-run [--differing ${readingChoices.join('|')}] [--passphrase-file FILE]`,
    summary:
      'Bring a filled form, or codes typed from paper, into an assessment; --dry-run only shows what would change.',
  };
  return { ...words, run: (args, io) => runFill(words, { args, root }, io) };
}

async function runFill(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): Promise<ExitCode> {
  const parsed = parseOptions(words, { args: call.args, options, files: 1 }, io);
  if (!parsed) return 2;
  const { form, codes, out, differing, 'dry-run': isDry } = parsed.values;
  const choice = readingChoices.find((one) => one === differing);
  const isOneSource = (form === undefined) !== (codes === undefined);
  if (choice === undefined || !isOneSource || (out === undefined && !isDry)) {
    io.stderr(`fill: give --form or --codes, and --out or --dry-run.\nUsage: lacuna ${words.usage}\n`);
    return 2;
  }
  const present = packOrProblems(call.root, io);
  if (!present) return 1;
  const wanted = { pack: present, passphraseFile: parsed.values['passphrase-file'], root: call.root };
  const pinned = await readPinned(parsed.positionals[0] ?? '', wanted, io);
  if (!pinned) return 1;
  const readings = form === undefined ? readTyped(codes ?? '', pinned, io) : await readForm(form, pinned.pack, io);
  if (!readings) return 1;
  const filled = bringIn(readings, { ...pinned, choice }, io);
  return out === undefined || isDry ? 0 : writeOutput(out, writeAssessmentFile(filled).text, io);
}

interface Into {
  readonly pack: Pack;
  readonly assessment: Assessment;
}

async function readForm(path: string, pack: Pack, io: Io): Promise<readonly Reading[] | null> {
  const bytes = readBytes(path, io);
  if (!bytes) return null;
  const read = await readFilledForm(bytes, pack);
  if (read.ok) return read.value.readings;
  io.stderr(`${path}: ${describeFormProblem(read.error)} Nothing was written.\n`);
  return null;
}

/** All or nothing: a line that is not understood stops the whole, as nobody is there to look. */
function readTyped(path: string, { pack, assessment }: Into, io: Io): readonly Reading[] | null {
  const bytes = readBytes(path, io);
  if (!bytes) return null;
  const { readings, problems } = readCodes(new TextDecoder().decode(bytes), pack, assessment.scope);
  if (problems.length === 0) return readings;
  for (const problem of problems)
    io.stderr(`${path}:${problem.line}: ${describeCodeProblem(problem)} (${problem.typed})\n`);
  io.stderr('Nothing was written.\n');
  return null;
}

function bringIn(readings: readonly Reading[], into: Into & { readonly choice: ReadingChoice }, io: Io): Assessment {
  const { pack, assessment, choice } = into;
  const planned = planReadings(readings, pack, assessment);
  for (const { question, reading, before, finding } of planned) {
    const [here, there] = [before?.response ?? null, reading.response].map((one) => responseWord(one, 'en'));
    const done = finding === 'differs' ? `differs, ${choice}` : finding;
    io.stdout(`${question.id}: ${done}. Here: ${here}. On the paper: ${there}.\n`);
  }
  const choices = Object.fromEntries(planned.map(({ question }) => [question.id, choice]));
  const words = {
    whoWouldKnow: (office: string) => `Don’t know; who would know: ${office}`,
    notApplicable: (explanation: string) => `Said not to apply: ${explanation}`,
  };
  return takeReadings(planned, { choices, words, origin: '' })(assessment, new Date().toISOString());
}
