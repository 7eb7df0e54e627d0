import type { ScoredQuestion } from '../../../domain/cell';
import { confidenceOfTheme } from '../../../domain/confidence';
import { isNothingEstablished } from '../../../domain/level-interval';
import type { Theme } from '../../../domain/pack';
import { gapClasses, type Priority } from '../../../domain/priority';
import { askedQuestions } from '../../../domain/scores';
import { targetOf } from '../../../domain/target';
import { weightsInForce } from '../../../domain/weights';
import { m } from '../../../i18n/generated/messages';
import type { Block, Inline, LevelRow, LevelStripBlock } from '../../model/block';
import { heading, paragraph, remark } from '../blocks';
import { isPrinted, isUnspoken, type ReportContext } from '../context';
import { themeSentence } from '../result-sentences';
import { scoredThemes } from '../theme-marks';
import { classWord, confidenceWord } from '../words';
import { evidenceReference } from './evidence';
import { openPoints, openWords } from './find-out';
import { gapAnchor } from './gaps';
import { levelRow, stripLegend } from './levels';

/** Theme by theme: what is proved, what is met, what is lacking, and what nobody knows (METHOD 4.1, section 6). */
export function themesSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  return [
    heading(1, m.report_themes_heading({}, { locale }), 'themes'),
    remark('lead', m.report_themes_intro({}, { locale })),
    ...scoredThemes(context).flatMap((theme, index) => themeBlocks(context, theme, index === 0)),
  ];
}

function themeBlocks(context: ReportContext, theme: Theme, isFirst: boolean): readonly Block[] {
  return [
    heading(2, `${theme.id} ${theme.title}`, `theme-${theme.id}`),
    paragraph(figuresSentences(context, theme)),
    {
      kind: 'level-strip',
      caption: '',
      shortTitle: `${theme.id} ${theme.title}`,
      legend: stripLegend(context.locale),
      isKeyShown: isFirst,
      groups: groupsOf(context, theme).filter(({ rows }) => rows.length > 0),
    },
  ];
}

/** Half a page a theme: each question in one row, and what else the report has of it said beside its level. */
function groupsOf(context: ReportContext, theme: Theme): LevelStripBlock['groups'] {
  const { assessment, scores, locale } = context;
  const own = scores.questions.filter(({ question }) => question.theme === theme.id);
  const row = (scored: ScoredQuestion, ...more: Inline): LevelRow => ({ ...levelRow(scored, context), more });
  const isMet = ({ question, interval }: ScoredQuestion) => interval.lo >= targetOf(assessment.targets, question.id);
  const open = new Set(openPoints(context).map(({ priority }) => priority.question.id));
  const gaps = scores.priorities.filter(
    (one) => one.question.theme === theme.id && gapClasses.includes(one.class) && !open.has(one.question.id),
  );
  return [
    {
      title: m.report_themes_met({}, { locale }),
      rows: own.filter(isMet).map((one) => row(one, { text: evidenceReference(context, one.question, 'row') })),
    },
    { title: m.report_themes_gaps({}, { locale }), rows: gaps.map((gap) => row(gap, ...gapWords(context, gap))) },
    {
      title: m.report_themes_open({}, { locale }),
      rows: own.filter(({ question }) => open.has(question.id)).map((one) => openRow(context, one)),
    },
  ];
}

function figuresSentences(context: ReportContext, theme: Theme): string {
  const { pack, assessment, scores, locale } = context;
  const sentences = scores.themes.filter(({ id }) => id === theme.id).map((cell) => themeSentence(cell, locale));
  const weights = weightsInForce(pack, assessment.weighting);
  const confidence = confidenceOfTheme(theme.id, askedQuestions(pack, assessment), { assessment, weights });
  return [...sentences, m.report_themes_confidence({ word: confidenceWord(confidence, locale) }, { locale })].join(' ');
}

/** The class, which leads to what the gap is, what it rests on and how to close it; the evidence here where that is left out. */
function gapWords(context: ReportContext, gap: Priority): Inline {
  const { locale } = context;
  const higher = gap.mayBeHigher ? ` (${m.word_class_higher({}, { locale })})` : '';
  const evidence = isPrinted(context, 'gaps') ? '' : ` ${evidenceReference(context, gap.question, 'row')}`;
  return [
    { text: classWord(gap.class, locale), href: `#${gapAnchor(gap.question.id)}`, isCited: true },
    { text: `${higher}.${evidence}` },
  ];
}

/** What was answered where no level is established; who would know stands with the questions to send. */
function openRow(context: ReportContext, scored: ScoredQuestion): LevelRow {
  const { locale } = context;
  const { question, interval } = scored;
  const row = levelRow(scored, context);
  const evidence = evidenceReference(context, question, 'row');
  if (isUnspoken(context, question)) return { ...row, more: [{ text: evidence }] };
  const said = m.report_themes_said({ words: openWords(context, question) }, { locale });
  const words = isNothingEstablished(interval) ? m.report_themes_unknown({}, { locale }) : row.words;
  return { ...row, words, more: [{ text: `${said} ${evidence}` }] };
}
