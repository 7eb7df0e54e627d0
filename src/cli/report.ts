import { editions } from '../domain/edition';
import { inEdition } from '../domain/in-edition';
import { isSupportedLocale } from '../i18n/locale';
import { leftOutSentence } from '../report/build/sections/edition';
import type { Command, ExitCode, Io } from './command';
import { packOrProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';
import { readPinned } from './read-assessment';
import { reportFormats } from './report-formats';
import { writeOutput } from './write-output';

const options = {
  out: { type: 'string' },
  format: { type: 'string', default: 'pdf' },
  lang: { type: 'string', default: 'en' },
  paper: { type: 'string', default: 'a4' },
  edition: { type: 'string', default: 'internal' },
  'with-data': { type: 'boolean', default: false },
  'passphrase-file': { type: 'string' },
} as const;

const formatNames = [...reportFormats.keys()];

/** `lacuna report`: the gap report of an assessment file, the very one the app prints. */
export function createReport(root: string = projectRoot): Command {
  const words = {
    name: 'report',
    usage: `report FILE --out FILE [--format ${formatNames.join('|')}] [--lang en] [--paper a4|letter] [--edition internal|committee|public] [--with-data] [--passphrase-file FILE]`,
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
  const { out, lang, paper } = parsed.values;
  const make = reportFormats.get(parsed.values.format);
  const edition = editions.find((one) => one === parsed.values.edition);
  const complaint = complaintAbout(parsed.values);
  if (complaint !== null || !make || out === undefined || !isSupportedLocale(lang) || edition === undefined) {
    io.stderr(`report: ${complaint ?? ''}\nUsage: lacuna ${words.usage}\n`);
    return 2;
  }
  const present = packOrProblems(call.root, io);
  if (!present) return 1;
  const passphraseFile = parsed.values['passphrase-file'];
  const file = parsed.positionals[0] ?? '';
  const pinned = await readPinned(file, { pack: present, passphraseFile, root: call.root }, io);
  if (!pinned) return 1;
  const { pack, assessment } = pinned;
  const size = paper === 'letter' ? 'letter' : 'a4';
  const carriesData = parsed.values['with-data'];
  const content = await make({ pack, assessment, edition, locale: lang, paper: size, carriesData }, io);
  if (content === null || writeOutput(out, content, io) !== 0) return 1;
  if (edition !== 'internal') {
    io.stdout(`${leftOutSentence(inEdition(assessment, edition).leftOut, lang)}\n`);
  }
  return 0;
}

/** Says what this version cannot do yet instead of doing something else. */
function complaintAbout(
  values: Readonly<Partial<Record<'out' | 'format' | 'lang' | 'paper' | 'edition', string>>>,
): string | null {
  if (values.out === undefined) return '--out FILE is needed.';
  if (!reportFormats.has(values.format ?? '')) return `--format is ${formatNames.join(', ')}, not ${values.format}.`;
  if (values.lang !== 'en') return `--lang ${values.lang} is not available; this version prints en.`;
  if (values.paper !== 'a4' && values.paper !== 'letter') return `--paper is a4 or letter, not ${values.paper}.`;
  if (!editions.some((edition) => edition === values.edition)) {
    return `--edition is internal, committee or public, not ${values.edition}.`;
  }
  return null;
}
