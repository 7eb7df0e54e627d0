import { restsOnLawNotInForce } from '../../domain/evidence';
import type { Question } from '../../domain/pack';
import { gapClasses, type Priority } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import type { Block } from '../model/block';
import { heading, paragraph, remark, strong } from './blocks';
import { answerTo, homeOf, type ReportContext } from './context';
import { classWord, effortWord, levelWords } from './words';

/** Every certain gap by class and, inside a class, by what can be done soonest (METHOD 2.7, 4.1 row 7). */
export function gapsSection(context: ReportContext): readonly Block[] {
  const { scores, locale } = context;
  const isAny = scores.priorities.some((priority) => gapClasses.includes(priority.class));
  return [
    heading(1, m.report_gaps_heading({}, { locale }), 'gaps'),
    remark('lead', isAny ? m.report_gaps_intro({}, { locale }) : m.report_gaps_empty({}, { locale })),
    ...gapClasses.flatMap((name) => {
      const own = scores.priorities.filter((priority) => priority.class === name);
      if (own.length === 0) return [];
      return [
        heading(2, classWord(name, locale), `gaps-${name}`),
        ...own.flatMap((priority) => gapBlocks(context, priority)),
      ];
    }),
  ];
}

function gapBlocks(context: ReportContext, priority: Priority): readonly Block[] {
  const { locale } = context;
  const { question } = priority;
  const answer = answerTo(context, question);
  const sentences = [
    foundSentence(context, priority),
    ...elementSentences(context, question),
    m.report_gaps_asks({ anchor: question.anchors[3] }, { locale }),
    ...(answer && restsOnLawNotInForce(answer) ? [m.report_law_warning({}, { locale })] : []),
  ];
  return [
    paragraph(strong(`${question.id} ${question.label}${higherMark(priority, context)}. `), sentences.join(' ')),
    remark('note', inputsOf(context, priority)),
  ];
}

/** The text of the level found; for an interval the texts of both ends, since neither alone is the truth. */
function foundSentence({ locale }: ReportContext, { question, interval }: Priority): string {
  const words = levelWords(interval, locale);
  const [least, most] = [question.anchors[interval.lo], question.anchors[interval.hi]];
  return interval.lo === interval.hi
    ? m.report_gaps_found({ words, anchor: least }, { locale })
    : m.report_gaps_between({ words, least, most }, { locale });
}

/** The inputs of the class, so that a reader can check it by hand. */
function inputsOf(context: ReportContext, priority: Priority): string {
  const { locale } = context;
  const home = homeOf(context.pack, priority.question);
  return [
    ...(home ? [m.report_gaps_paragraph({ source: home.source.id, label: home.paragraph.label }, { locale })] : []),
    m.report_gaps_impact({ impact: priority.question.impact, ...priority.severity }, { locale }),
    ...(priority.effort === null ? [] : [`${effortWord(priority.effort, locale)}.`]),
  ].join(' ');
}

function higherMark({ mayBeHigher }: Priority, { locale }: ReportContext): string {
  return mayBeHigher ? ` (${m.word_class_higher({}, { locale })})` : '';
}

function elementSentences(context: ReportContext, question: Question): readonly string[] {
  const { locale } = context;
  const ticked = answerTo(context, question)?.elements ?? [];
  if (ticked.length === 0) return [];
  const split = (isIn: boolean) =>
    question.elements.filter(({ id }) => ticked.includes(id) === isIn).map(({ text }) => text.replace(/\.$/, ''));
  const missing = split(false);
  return [
    m.report_gaps_ticked({ elements: split(true).join('; ') }, { locale }),
    ...(missing.length > 0 ? [m.report_gaps_missing({ elements: missing.join('; ') }, { locale })] : []),
  ];
}
