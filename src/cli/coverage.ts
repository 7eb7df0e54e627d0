import { coverageOf, type ParagraphCoverage } from '../domain/coverage';
import type { Pack } from '../domain/pack';
import type { Command, ExitCode, Io } from './command';
import { packOrProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';

/** `lacuna coverage`: every paragraph of every source with its questions, or the reason why it has none. */
export function createCoverage(root: string = projectRoot): Command {
  const words = {
    name: 'coverage',
    usage: 'coverage [--json]',
    summary: 'List every paragraph of the sources with its questions, or why it has none.',
  };
  return { ...words, run: (args, io) => Promise.resolve(runCoverage(words, { args, root }, io)) };
}

function runCoverage(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): ExitCode {
  const parsed = parseOptions(words, { args: call.args, options: { json: { type: 'boolean' } } }, io);
  if (!parsed) return 2;
  const pack = packOrProblems(call.root, io);
  if (!pack) return 1;
  const coverage = coverageOf(pack);
  io.stdout(
    parsed.values.json ? `${JSON.stringify(coverage.map(entryForScripts), null, 2)}\n` : printCoverage(pack, coverage),
  );
  return 0;
}

/** `questions` holds all ids, home ones first; `reason` is null where there are any. */
function entryForScripts(entry: ParagraphCoverage) {
  const questions = [...entry.home, ...entry.also];
  return { ...entry, questions, reason: questions.length > 0 ? null : reasonFor(entry) };
}

function reasonFor({ because }: ParagraphCoverage): string {
  return because ?? 'not asked in this pack yet';
}

function printCoverage(pack: Pack, coverage: readonly ParagraphCoverage[]): string {
  const blocks = pack.sources.map((source) => {
    const lines = coverage.filter((entry) => entry.source === source.id).map(printEntry);
    return [`${source.id}  ${source.title}`, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function printEntry(entry: ParagraphCoverage): string {
  const id = entry.paragraph.padEnd(22);
  const also = entry.also.length > 0 ? `also ${entry.also.join(', ')}` : '';
  const asked = [entry.home.join(', '), also].filter((part) => part !== '').join('; ');
  return `  ${id}${asked === '' ? `${entry.status === 'not-asked-yet' ? '' : `${entry.status}: `}${reasonFor(entry)}` : asked}`;
}
