import { isSupportedLocale } from '../i18n/locale';
import {
  buildTraining,
  type TrainingOptions,
  type TrainingPart,
  trainingParts,
} from '../report/build/training/build-training';
import { renderDocx } from '../report/docx/render-docx';
import { renderHtml } from '../report/html/render-html';
import { styleFromDisk } from '../report/html/style-from-disk';
import { assetsFromDisk } from '../report/pdf/assets-from-disk';
import { renderPdf } from '../report/pdf/render-pdf';
import type { Command, ExitCode, Io } from './command';
import { loadTrainerGuide, loadTrainingCase, packOrProblems, printProblems, projectRoot } from './load-pack';
import { docxBytes } from './make-docx-file';
import { pdfBytes } from './make-pdf-file';
import { outputFormat } from './output-format';
import { parseOptions } from './parse-options';
import { writeOutput } from './write-output';

const options = {
  out: { type: 'string' },
  part: { type: 'string', default: 'whole' },
  format: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  paper: { type: 'string', default: 'a4' },
} as const;

const formats = ['pdf', 'docx', 'html'] as const;
type Format = (typeof formats)[number];

/** `lacuna training`: all that a trainer prints for a workshop, in one file (METHOD 4.2). */
export function createTraining(root: string = projectRoot): Command {
  const words = {
    name: 'training',
    usage: `training --out FILE [--part ${trainingParts.join('|')}] [--format ${formats.join('|')}] [--lang en] [--paper a4|letter]`,
    summary: 'Print the training package: guide, flip chart, story cards, model answers and papers for a workshop.',
  };
  return { ...words, run: (args, io) => runTraining(words, { args, root }, io) };
}

async function runTraining(
  words: Pick<Command, 'name' | 'usage'>,
  call: { args: readonly string[]; root: string },
  io: Io,
): Promise<ExitCode> {
  const parsed = parseOptions(words, { args: call.args, options }, io);
  if (!parsed) return 2;
  const choice = readChoice(parsed.values);
  if (typeof choice === 'string') {
    io.stderr(`training: ${choice}\nUsage: lacuna ${words.usage}\n`);
    return 2;
  }
  const pack = packOrProblems(call.root, io);
  if (!pack) return 1;
  const [training, guide] = [loadTrainingCase(pack, call.root), loadTrainerGuide(call.root)];
  if (!training.ok || !guide.ok) {
    printProblems([training, guide].flatMap((read) => (read.ok ? [] : read.error)), io); // prettier-ignore
    return 1;
  }
  const content = await made(choice.format, { ...choice, pack, training: training.value, guide: guide.value }, io);
  return content ? writeOutput(choice.out, content, io) : 1;
}

/** The file, or null after a sentence. */
async function made(format: Format, request: TrainingOptions, io: Io): Promise<Uint8Array | null> {
  const report = buildTraining(request);
  switch (format) {
    case 'pdf': {
      const assets = await assetsFromDisk();
      return pdfBytes(assets.ok ? await renderPdf(report, assets.value) : assets, io);
    }
    case 'docx':
      return docxBytes(await renderDocx(report), io);
    case 'html':
      return renderHtml(report, await styleFromDisk());
  }
}

type Choice = Pick<TrainingOptions, 'part' | 'locale' | 'paper'> & { readonly out: string; readonly format: Format };
type Values = Readonly<
  Record<Exclude<keyof typeof options, 'out' | 'format'>, string> & Partial<Record<'out' | 'format', string>>
>;

/** The choice, or a sentence on what is not possible. */
function readChoice({ out, lang, ...values }: Values): Choice | string {
  const part: TrainingPart | undefined = trainingParts.find((one) => one === values.part);
  const wanted = outputFormat({ out, format: values.format }, formats);
  const format = formats.find((one) => one === wanted);
  const paper = (['a4', 'letter'] as const).find((one) => one === values.paper);
  if (out === undefined) return '--out FILE is needed.';
  if (!part) return `--part is ${trainingParts.join(', ')}, not ${values.part}.`;
  if (!format) return `--format is ${formats.join(', ')}, not ${wanted}.`;
  if (lang !== 'en' || !isSupportedLocale(lang)) return `--lang ${lang} is not available; this version prints en.`;
  if (!paper) return `--paper is a4 or letter, not ${values.paper}.`;
  return { out, part, format, locale: lang, paper };
}
