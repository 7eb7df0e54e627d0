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
  Record<'lang' | 'paper' | 'edition', string> & Partial<Record<'out' | 'format' | 'sheet' | 'template', string>>
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
  if (values.sheet !== undefined && format !== 'csv') return '--sheet goes with --format csv only.';
  if (values.template !== undefined && !['pdf', 'docx', 'html'].includes(format))
    return '--template goes with --format pdf, docx and html only.';
  if (!sheet) return `--sheet is ${csvSheets.join(', ')}, not ${values.sheet ?? ''}.`;
  return { out, format, locale: lang, paper, edition, sheet };
}
