import type { Scope } from '../domain/pack';
import { isSupportedLocale } from '../i18n/locale';
import { type BlankKind, blankKinds, type BlankOptions } from '../report/build/blank/build-blank';
import { blankFormats } from './blank-formats';
import type { Command, ExitCode, Io } from './command';
import { packOrProblems, projectRoot } from './load-pack';
import { outputFormat } from './output-format';
import { parseOptions } from './parse-options';
import { writeOutput } from './write-output';

const options = {
  out: { type: 'string' },
  kind: { type: 'string', default: 'form' },
  scope: { type: 'string', default: 'quick' },
  format: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  paper: { type: 'string', default: 'a4' },
  fillable: { type: 'boolean', default: false },
} as const;

const formatNames = [...blankFormats.keys()];

/** `lacuna blank`: papers to fill in by hand (PRODUCT, contract 4; METHOD 4.2). */
export function createBlank(root: string = projectRoot): Command {
  const words = {
    name: 'blank',
    usage: `blank --out FILE [--scope quick|full] [--kind ${blankKinds.join('|')}] [--format ${formatNames.join('|')}] [--lang en] [--paper a4|letter] [--fillable]`,
    summary: 'Print the questions as a form to fill in by hand, or slips, cards and tally sheets for a workshop.',
  };
  return { ...words, run: (args, io) => runBlank(words, { args, root }, io) };
}

async function runBlank(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): Promise<ExitCode> {
  const parsed = parseOptions(words, { args: call.args, options, files: 0 }, io);
  if (!parsed) return 2;
  const choice = readChoice(parsed.values);
  if (typeof choice === 'string') {
    io.stderr(`blank: ${choice}\nUsage: lacuna ${words.usage}\n`);
    return 2;
  }
  const pack = packOrProblems(call.root, io);
  if (!pack) return 1;
  const content = await blankFormats.get(choice.format)?.({ ...choice, pack }, io);
  return content ? writeOutput(choice.out, content, io) : 1;
}

type Choice = Omit<BlankOptions, 'pack'> & {
  readonly out: string;
  readonly format: string;
  readonly isFillable: boolean;
};

type Words = Exclude<keyof typeof options, 'out' | 'format' | 'fillable'>;
type Values = Readonly<Record<Words, string> & { fillable: boolean } & Partial<Record<'out' | 'format', string>>>;

/** The choice, or a sentence on what is not possible. */
function readChoice({ out, lang, fillable, ...values }: Values): Choice | string {
  const format = outputFormat({ out, format: values.format }, formatNames);
  const kind: BlankKind | undefined = blankKinds.find((one) => one === values.kind);
  const scope = (['quick', 'full'] as const).find((one): one is Scope => one === values.scope);
  const paper = (['a4', 'letter'] as const).find((one) => one === values.paper);
  if (out === undefined) return '--out FILE is needed.';
  if (!kind) return `--kind is ${blankKinds.join(', ')}, not ${values.kind}.`;
  if (!scope) return `--scope is quick or full, not ${values.scope}.`;
  if (!blankFormats.has(format)) return `--format is ${formatNames.join(', ')}, not ${format}.`;
  if (lang !== 'en' || !isSupportedLocale(lang)) return `--lang ${lang} is not available; this version prints en.`;
  if (fillable && (kind !== 'form' || format !== 'pdf')) return '--fillable is for --kind form and --format pdf.';
  if (!paper) return `--paper is a4 or letter, not ${values.paper}.`;
  return { out, kind, scope, format, locale: lang, paper, isFillable: fillable };
}
