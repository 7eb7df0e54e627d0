import { provedDistances } from '../../../domain/axis-distance';
import type { Theme } from '../../../domain/pack';
import { m } from '../../../i18n/generated/messages';
import type { Block, ChartKeyEntry, ChartRow } from '../../model/block';
import { annex, heading, list, paragraph, remark, table } from '../blocks';
import { cellBands, cellWordsInFull } from '../cell-words';
import type { ReportContext } from '../context';
import { distanceSentence } from '../result-sentences';
import { distanceRemark, scoredThemes, type ThemeMark, themeMarks } from '../theme-marks';
import { axisWord } from '../words';
import { titleIn } from './stability';

/** Chart 1: every theme on the three axes, proved and possible; only in the full scope (METHOD 2.4, 4.1 section 4). */
export function profileSection(context: ReportContext): readonly Block[] {
  const { assessment, locale } = context;
  if (assessment.scope === 'quick') return [];
  const sign = (sign: ChartKeyEntry['sign'], words: string): ChartKeyEntry => ({ sign, words });
  return [
    heading(1, m.results_profile_heading({}, { locale }), 'profile'),
    remark('lead', m.results_profile_caption({}, { locale })),
    {
      kind: 'figure',
      caption: m.report_profile_caption({}, { locale }),
      chart: {
        kind: 'interval-bars',
        key: [
          sign('proved', m.results_key_proved({}, { locale })),
          sign('possible', m.results_key_possible({}, { locale })),
          sign('target', m.results_key_target({}, { locale })),
          sign('single', m.results_key_single({}, { locale })),
        ],
        rows: rowsOf(context, () => ''),
      },
    },
    remark('note', m.report_profile_axes({}, { locale })),
  ];
}

/** As many as METHOD 4.1 prints in words. */
const mostDistances = 3;

/** Chart 2: law against implementation against parliament, and the widest proved distances in words (METHOD 4.1, section 5). */
export function practiceSection(context: ReportContext): readonly Block[] {
  const { assessment, scores, locale } = context;
  if (assessment.scope === 'quick') return [];
  const titleOf = titleIn(context);
  const widest = provedDistances(scores.themes).slice(0, mostDistances);
  const told = widest.map((distance) => `${titleOf(distance.theme)}. ${distanceSentence(distance, locale)}`);
  return [
    heading(1, m.report_practice_heading({}, { locale }), 'practice'),
    {
      kind: 'figure',
      caption: m.report_practice_caption({}, { locale }),
      chart: {
        kind: 'dumbbells',
        key: [
          { sign: 'mark', words: m.results_key_proved({}, { locale }) },
          { sign: 'reach', words: m.results_key_possible({}, { locale }) },
          { sign: 'near', words: m.results_key_near({}, { locale }) },
          { sign: 'apart', words: m.results_key_apart({}, { locale }) },
          { sign: 'single', words: m.results_key_single({}, { locale }) },
        ],
        rows: rowsOf(context, (theme) => distanceRemark(theme, context)),
      },
    },
    ...(told.length === 0
      ? [paragraph(m.results_distance_empty({}, { locale }))]
      : [paragraph(m.results_distance_intro({ count: told.length }, { locale })), list(told, true)]),
  ];
}

/** What the two charts show, as one table (METHOD 4.1). */
export function chartsAnnex(context: ReportContext): readonly Block[] {
  const { assessment, scores, locale } = context;
  if (assessment.scope === 'quick') return [];
  const titleOf = titleIn(context);
  return [
    annex(m.report_charts_heading({}, { locale }), 'chart-figures'),
    remark('lead', m.report_levels_fullintro({}, { locale })),
    table(
      m.report_levels_fullcaption({}, { locale }),
      [
        { title: m.report_levels_theme({}, { locale }), width: 5 },
        { title: m.report_levels_axis({}, { locale }), width: 3 },
        { title: m.report_levels_interval({}, { locale }), width: 3 },
        { title: m.report_levels_band({}, { locale }), width: 3 },
      ],
      scores.themes.map((cell) => [
        `${cell.id} ${titleOf(cell.id)}`,
        axisWord(cell.axis, locale),
        cellWordsInFull(cell, locale),
        cellBands(cell, locale) ?? '–',
      ]),
    ),
  ];
}

function rowsOf(context: ReportContext, remarkOn: (theme: Theme) => string): readonly ChartRow[] {
  return scoredThemes(context).map((theme) => {
    const [marks, said] = [themeMarks(theme, context), remarkOn(theme)];
    const alt = [...marks.map(({ label }) => label), said].filter((part) => part !== '').join(' ');
    return { id: theme.id, label: theme.title, alt, marks: marks.map(plainMark) };
  });
}

const plainMark = ({ letter, value, target, words }: ThemeMark) => ({ letter, value, target, words });
