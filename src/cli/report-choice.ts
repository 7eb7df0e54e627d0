import { type Edition, editions } from '../domain/edition';
import { isSupportedLocale, type Locale } from '../i18n/locale';
import { type SheetId, sheetIds } from '../report/model/workbook';
import { outputFormat } from './output-format';
import { reportFormats } from './report-formats';

/** What was chosen on the command line of `lacuna report`, all of it possible. */
interface ReportChoice {
  readonly out: string;
  readonly format: string;
  readonly locale: Locale;
  readonly paper: 'a4' | 'letter';
  readonly edition: Edition;
  readonly sheet: SheetId;
}

/** The words as they were typed. */
type ReportValues = Readonly<
  Record<'lang' | 'paper' | 'edition', string> &
    Partial<Record<'out' | 'format' | 'sheet' | 'template' | 'earlier', string>> & { readonly 'with-data'?: boolean }
>;

export const formatNames = [...reportFormats.keys()];

/** The sheets that a CSV may hold; the first one stands for a choice not made. */
export const csvSheets: readonly string[] = ['answers', ...sheetIds.filter((id) => id !== 'about' && id !== 'answers')];

/** The choice, or a sentence on what this version cannot do, instead of doing something else. */
export function readChoice(values: ReportValues): ReportChoice | string {
  const { out, lang, paper } = values;
  const format = outputFormat(values, formatNames);
  const edition = editions.find((one) => one === values.edition);
  const sheet = sheetIds.find((one) => one === (values.sheet ?? 'answers') && csvSheets.includes(one));
  if (out === undefined) return '--out FILE is needed.';
  if (!reportFormats.has(format)) return `--format is ${formatNames.join(', ')}, not ${format}.`;
  if (lang !== 'en' || !isSupportedLocale(lang)) return `--lang ${lang} is not available; this version prints en.`;
  if (paper !== 'a4' && paper !== 'letter') return `--paper is a4 or letter, not ${paper}.`;
  if (!edition) return `--edition is ${editions.join(', ')}, not ${values.edition}.`;
  const misplaced = misplacedOption(values, format);
  if (misplaced) return misplaced;
  if (!sheet) return `--sheet is ${csvSheets.join(', ')}, not ${values.sheet ?? ''}.`;
  return { out, format, locale: lang, paper, edition, sheet };
}

/** An option that the format can't follow is refused: a file without what was asked for looks like one with it. */
function misplacedOption(values: ReportValues, format: string): string | null {
  if (values.sheet !== undefined && format !== 'csv') return '--sheet goes with --format csv only.';
  if (values['with-data'] && format !== 'pdf') return '--with-data goes with --format pdf only.';
  const paged = (['template', 'earlier'] as const).find((name) => values[name] !== undefined);
  if (!paged || ['pdf', 'docx', 'html'].includes(format)) return null;
  return `--${paged} goes with --format pdf, docx and html only.`;
}
