import type { Assessment } from '../domain/assessment';
import type { Pack } from '../domain/pack';
import type { Measure } from '../domain/what-would-change';
import type { Command, ExitCode, Io } from './command';
import { comparisonForReaders } from './comparison-for-readers';
import { comparisonForScripts } from './comparison-for-scripts';
import { packOrProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';
import { readPinned } from './read-assessment';
import { readEarlier } from './read-earlier';
import { scoresForReaders } from './scores-for-readers';
import { scoresForScripts } from './scores-for-scripts';
import { parseMeasure, wouldChangeForReaders, wouldChangeForScripts } from './would-change';

/** `lacuna score`: what follows from the answers in a file, exactly (PRODUCT, contract 4). */
export function createScore(root: string = projectRoot): Command {
  const words = {
    name: 'score',
    usage: 'score FILE [--earlier FILE ...] [--measure R03.L2=3 ...] [--passphrase-file FILE] [--json]',
    summary: 'Work out all that follows from an assessment file, and what has changed since earlier ones.',
  };
  return { ...words, run: (args, io) => runScore(words, { args, root }, io) };
}

const options = {
  json: { type: 'boolean' },
  earlier: { type: 'string', multiple: true },
  measure: { type: 'string', multiple: true },
  'passphrase-file': { type: 'string' },
} as const;

interface Opened {
  readonly pack: Pack;
  readonly assessment: Assessment;
  readonly passphraseFile: string | undefined;
}

async function runScore(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): Promise<ExitCode> {
  const parsed = parseOptions(words, { args: call.args, options, files: 1 }, io);
  if (!parsed) return 2;
  const present = packOrProblems(call.root, io);
  if (!present) return 1;
  const passphraseFile = parsed.values['passphrase-file'];
  const file = parsed.positionals[0] ?? '';
  const pinned = await readPinned(file, { pack: present, passphraseFile, root: call.root }, io);
  if (!pinned) return 1;
  const { pack, assessment } = pinned;
  const opened = { pack, assessment, passphraseFile };
  const earlier = await readEarlier(parsed.values.earlier ?? [], opened, io);
  if (!earlier) return 1;
  const measures = readMeasures(parsed.values.measure ?? [], opened, io);
  if (!measures) return 2;
  const scores = scoresForScripts(pack, assessment);
  const comparison = comparisonForScripts(pack, assessment, earlier);
  const wouldChange = wouldChangeForScripts(pack, assessment, measures);
  io.stdout(
    parsed.values.json
      ? `${JSON.stringify({ ...scores, comparison, wouldChange }, null, 2)}\n`
      : [
          scoresForReaders(scores),
          comparison ? comparisonForReaders(comparison) : '',
          wouldChange ? wouldChangeForReaders(wouldChange) : '',
        ].join(''),
  );
  return 0;
}

/** The measures named, or null after one sentence on the first that is none. */
function readMeasures(texts: readonly string[], { pack, assessment }: Opened, io: Io): readonly Measure[] | null {
  const found = texts.map((text) => parseMeasure(text, pack, assessment.scope));
  const wrong = texts[found.indexOf(null)];
  if (wrong === undefined) return found.filter((measure) => measure !== null);
  io.stderr(`score: "${wrong}" is no measure. Name a question of this assessment and a level, like R03.L2=3.\n`);
  return null;
}
