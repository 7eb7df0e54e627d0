import type { ScoredQuestion } from '../../../domain/cell';
import { confidenceOfTheme } from '../../../domain/confidence';
import type { Theme } from '../../../domain/pack';
import { gapClasses, type Priority } from '../../../domain/priority';
import { askedQuestions } from '../../../domain/scores';
import { targetOf } from '../../../domain/target';
import { weightsInForce } from '../../../domain/weights';
import { m } from '../../../i18n/generated/messages';
import type { Block, Inline } from '../../model/block';
import { heading, list, paragraph, remark, strong } from '../blocks';
import { isUnspoken, type ReportContext } from '../context';
import { themeSentence } from '../result-sentences';
import { scoredThemes } from '../theme-marks';
import { classWord, confidenceWord, levelWords } from '../words';
import { evidenceReference } from './evidence';
import { knowerWords, openPoints, saidWords } from './find-out';
import { gapAnchor } from './gaps';
import { levelStrip } from './levels';

/** Theme by theme: what is proved, what is met, what is lacking, and what nobody knows (METHOD 4.1, section 6). */
export function themesSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  return [
    heading(1, m.report_themes_heading({}, { locale }), 'themes'),
    remark('lead', m.report_levels_intro({}, { locale })),
    ...scoredThemes(context).flatMap((theme, index) => themeBlocks(context, theme, index === 0)),
  ];
}

function themeBlocks(context: ReportContext, theme: Theme, isFirst: boolean): readonly Block[] {
  const { scores, locale } = context;
  const isOwn = ({ question }: Pick<ScoredQuestion, 'question'>) => question.theme === theme.id;
  const gaps = scores.priorities.filter((one) => isOwn(one) && gapClasses.includes(one.class));
  const open = openPoints(context).filter(({ priority }) => isOwn(priority));
  return [
    heading(2, `${theme.id} ${theme.title}`, `theme-${theme.id}`),
    paragraph(figuresSentences(context, theme)),
    levelStrip(context, [theme], { isKeyShown: isFirst, isAlone: true }),
    ...named(m.report_themes_met({}, { locale }), metItems(context, scores.questions.filter(isOwn))),
    ...named(
      m.report_themes_gaps({}, { locale }),
      gaps.map((gap) => gapItem(context, gap)),
    ),
    ...named(
      m.report_themes_open({}, { locale }),
      open.map((point) => [{ text: `${openWords(context, point.priority)} ${knowerWords(point, locale)}` }]),
    ),
  ];
}

/** A list under its name, as one numbered paragraph with points; nothing where there is none. */
function named(title: string, items: readonly Inline[]): readonly Block[] {
  if (items.length === 0) return [];
  return [paragraph(strong(title)), { ...list([]), items }];
}

function figuresSentences(context: ReportContext, theme: Theme): string {
  const { pack, assessment, scores, locale } = context;
  const sentences = scores.themes.filter(({ id }) => id === theme.id).map((cell) => themeSentence(cell, locale));
  const weights = weightsInForce(pack, assessment.weighting);
  const confidence = confidenceOfTheme(theme.id, askedQuestions(pack, assessment), { assessment, weights });
  return [...sentences, m.report_themes_confidence({ word: confidenceWord(confidence, locale) }, { locale })].join(' ');
}

function metItems(context: ReportContext, own: readonly ScoredQuestion[]): readonly Inline[] {
  const { assessment, locale } = context;
  return own
    .filter(({ question, interval }) => interval.lo >= targetOf(assessment.targets, question.id))
    .map(({ question, interval }) => {
      const slots = { id: question.id, label: question.label, words: levelWords(interval, locale) };
      return [{ text: `${m.report_themes_item(slots, { locale })} ${evidenceReference(context, question)}` }];
    });
}

/** The way to what the gap is and how to close it. */
function gapItem(context: ReportContext, gap: Priority): Inline {
  const { locale } = context;
  const { question, interval } = gap;
  const slots = { id: question.id, label: question.label, words: levelWords(interval, locale) };
  const higher = gap.mayBeHigher ? ` (${m.word_class_higher({}, { locale })})` : '';
  return [
    { text: m.report_themes_item(slots, { locale }), href: `#${gapAnchor(question.id)}` },
    { text: ` ${classWord(gap.class, locale)}${higher}. ${evidenceReference(context, question)}` },
  ];
}

/** "Reporting duty (R06.I1): don't know." */
function openWords(context: ReportContext, { question, interval }: Priority): string {
  const { locale } = context;
  const said = isUnspoken(context, question) ? m.report_edition_unsaid({}, { locale }) : saidWords(context, question);
  const words = `${said}; ${levelWords(interval, locale)}`;
  return m.report_themes_item({ id: question.id, label: question.label, words }, { locale });
}
