import { inEdition } from '../domain/in-edition';
import { leftOutSentence } from '../report/build/sections/edition';
import type { Command, ExitCode, Io } from './command';
import { packOrProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';
import { readPinned } from './read-assessment';
import { readEarlier } from './read-earlier';
import { csvSheets, formatNames, readChoice } from './report-choice';
import { readTemplate } from './read-template';
import { reportFormats } from './report-formats';
import { writeOutput } from './write-output';

const options = {
  out: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  paper: { type: 'string', default: 'a4' },
  edition: { type: 'string', default: 'internal' },
  sheet: { type: 'string' },
  earlier: { type: 'string' },
  template: { type: 'string' },
  'with-data': { type: 'boolean', default: false },
  'passphrase-file': { type: 'string' },
} as const;

/** `lacuna report`: the gap report of an assessment file, the very one the app prints. */
export function createReport(root: string = projectRoot): Command {
  const words = {
    name: 'report',
    usage: `report FILE --out FILE [--format ${formatNames.join('|')}] [--lang en] [--paper a4|letter] [--edition internal|committee|public] [--sheet ${csvSheets.join('|')}] [--earlier FILE] [--template FILE] [--with-data] [--passphrase-file FILE]`,
    summary: 'Print the gap report of an assessment file.',
  };
  return { ...words, run: (args, io) => runReport(words, { args, root }, io) };
}

async function runReport(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): Promise<ExitCode> {
  const parsed = parseOptions(words, { args: call.args, options, files: 1 }, io);
  if (!parsed) return 2;
  const choice = readChoice(parsed.values);
  if (typeof choice === 'string') {
    io.stderr(`report: ${choice}\nUsage: lacuna ${words.usage}\n`);
    return 2;
  }
  const present = packOrProblems(call.root, io);
  if (!present) return 1;
  const passphraseFile = parsed.values['passphrase-file'];
  const file = parsed.positionals[0] ?? '';
  const pinned = await readPinned(file, { pack: present, passphraseFile, root: call.root }, io);
  if (!pinned) return 1;
  const before = parsed.values.earlier === undefined ? [] : [parsed.values.earlier];
  const found = await readEarlier(before, { ...pinned, passphraseFile }, io);
  if (!found) return 1;
  const [earlier] = found;
  const template = readTemplate(parsed.values.template, io);
  if (template === null) return 1;
  const { out, format, edition, locale } = choice;
  const content = await reportFormats.get(format)?.(
    {
      ...choice,
      ...pinned,
      carriesData: parsed.values['with-data'],
      ...(earlier && { earlier }),
      ...(template && { template }),
    },
    io,
  );
  if (!content || writeOutput(out, content, io) !== 0) return 1;
  if (edition !== 'internal') {
    io.stdout(`${leftOutSentence(inEdition(pinned.assessment, edition).leftOut, locale)}\n`);
  }
  return 0;
}
