import { isSupportedLocale } from '../i18n/locale';
import { buildReport } from '../report/build/build-report';
import type { Command, ExitCode, Io } from './command';
import { packOrProblems, projectRoot } from './load-pack';
import { parseOptions } from './parse-options';
import { readAssessment } from './read-assessment';
import { renderPdfFile } from './render-pdf-file';
import { writeOutput } from './write-output';

const options = {
  out: { type: 'string' },
  format: { type: 'string', default: 'pdf' },
  lang: { type: 'string', default: 'en' },
  paper: { type: 'string', default: 'a4' },
  edition: { type: 'string', default: 'internal' },
  'passphrase-file': { type: 'string' },
} as const;

/** `lacuna report`: the gap report of an assessment file, the very one the app prints. */
export function createReport(root: string = projectRoot): Command {
  const words = {
    name: 'report',
    usage:
      'report FILE --out FILE [--format pdf] [--lang en] [--paper a4|letter] [--edition internal] [--passphrase-file FILE]',
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
  const { out, format, lang, paper, edition } = parsed.values;
  const complaint = complaintAbout({ out, format, lang, paper, edition });
  if (complaint !== null || out === undefined || !isSupportedLocale(lang)) {
    io.stderr(`report: ${complaint ?? ''}\nUsage: lacuna ${words.usage}\n`);
    return 2;
  }
  const pack = packOrProblems(call.root, io);
  if (!pack) return 1;
  const passphraseFile = parsed.values['passphrase-file'];
  const assessment = await readAssessment(parsed.positionals[0] ?? '', { pack, passphraseFile }, io);
  if (!assessment) return 1;
  const createdAt = new Date().toISOString();
  const size = paper === 'letter' ? 'letter' : 'a4';
  const report = buildReport({ pack: pack, assessment, locale: lang, paper: size, createdAt });
  const bytes = await renderPdfFile(report, io);
  return bytes ? writeOutput(out, bytes, io) : 1;
}

/** Says what this version cannot do yet instead of doing something else. */
function complaintAbout(values: Readonly<Record<'out' | 'format' | 'lang' | 'paper' | 'edition', string | undefined>>) {
  if (values.out === undefined) return '--out FILE is needed.';
  if (values.format !== 'pdf') return `--format ${values.format} is not available; this version prints pdf.`;
  if (values.lang !== 'en') return `--lang ${values.lang} is not available; this version prints en.`;
  if (values.paper !== 'a4' && values.paper !== 'letter') return `--paper is a4 or letter, not ${values.paper}.`;
  if (values.edition !== 'internal') {
    return `--edition ${values.edition} is not available; this version prints the internal edition only.`;
  }
  return null;
}
