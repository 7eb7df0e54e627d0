import { restsOnLawNotInForce } from '../../../domain/evidence';
import type { Question, QuestionId } from '../../../domain/pack';
import { gapClasses, type Priority } from '../../../domain/priority';
import { remedyAt } from '../../../domain/remedy';
import { isUnexplained } from '../../../domain/target';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { annex, heading, list, paragraph, remark } from '../blocks';
import { answerTo, type ReportContext } from '../context';
import { evidenceReference } from './evidence';
import { paragraphWords } from '../paragraph-words';
import { referencesWords } from '../reference-words';
import { classWord, effortWord, levelWords, remedyInstrumentWord } from '../words';

/** Every certain gap by class and, inside a class, by what can be done soonest (METHOD 2.7, 4.1 row 7). */
export function gapsSection(context: ReportContext): readonly Block[] {
  return [heading(1, m.report_gaps_heading({}, { locale: context.locale }), 'gaps'), ...gapsByClass(context)];
}

/** The same where it is too long for the body: a full assessment says there only which gaps there are. */
export function gapsAnnex(context: ReportContext): readonly Block[] {
  return [annex(m.report_gaps_annex({}, { locale: context.locale }), 'gaps'), ...gapsByClass(context)];
}

export const gapAnchor = (question: QuestionId): string => `gap-${question}`;

function gapsByClass(context: ReportContext): readonly Block[] {
  const { scores, locale } = context;
  const isAny = scores.priorities.some((priority) => gapClasses.includes(priority.class));
  return [
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
  return [
    heading(3, `${question.id} ${question.label}${higherMark(priority, context)}`, gapAnchor(question.id)),
    paragraph(
      { text: question.text, style: 'emphasis' },
      '\n',
      foundSentence(context, priority),
      ...(answer && restsOnLawNotInForce(answer) ? [` ${m.report_law_warning({}, { locale })}`] : []),
    ),
    list([
      ...elementItems(context, question),
      m.report_gaps_asks({ level: priority.target, anchor: question.anchors[priority.target] }, { locale }),
      ...targetReason(context, question),
      ...remedyItems(context, priority),
    ]),
    remark('note', inputsOf(context, priority)),
  ];
}

/** The first step from the proved level on, and the texts to look at. */
function remedyItems({ pack, locale }: ReportContext, { question, interval }: Priority): readonly string[] {
  const remedy = remedyAt(question, interval.lo);
  if (remedy === null) return [];
  const instrument = remedyInstrumentWord(remedy.instrument, locale);
  const texts = referencesWords(pack, remedy.lookAt, locale);
  return [
    m.report_gaps_step({ instrument, step: remedy.step }, { locale }),
    ...(texts === '' ? [] : [m.report_gaps_look({ texts }, { locale })]),
  ];
}

/** The text of the level found; for an interval the texts of both ends, since neither alone is the truth. */
function foundSentence({ locale }: ReportContext, { question, interval }: Priority): string {
  const words = levelWords(interval, locale);
  const [least, most] = [question.anchors[interval.lo], question.anchors[interval.hi]];
  return interval.lo === interval.hi
    ? m.report_gaps_found({ words, anchor: least }, { locale })
    : m.report_gaps_between({ words, ...interval, least, most }, { locale });
}

/** The inputs of the class, so that a reader can check it by hand. */
function inputsOf(context: ReportContext, priority: Priority): string {
  const { pack, locale } = context;
  const home = paragraphWords(pack, priority.question.paragraph, locale);
  return [
    ...(home === '' ? [] : [home]),
    evidenceReference(context, priority.question),
    impactWords(priority, locale),
    ...(priority.effort === null ? [] : [`${effortWord(priority.effort, locale)}.`]),
  ].join(' ');
}

function higherMark({ mayBeHigher }: Priority, { locale }: ReportContext): string {
  return mayBeHigher ? ` (${m.word_class_higher({}, { locale })})` : '';
}

/** Why the committee measures this point against another level than 3. */
export function targetReason({ assessment, locale }: ReportContext, { id }: Question): readonly string[] {
  const target = assessment.targets[id];
  if (!target || isUnexplained(target) || target.reason.trim() === '') return [];
  return [m.report_gaps_target({ level: target.level, reason: target.reason }, { locale })];
}

/** What is ticked and what is not, where something is: what stands already, and the shortest way to say what is lacking. */
function elementItems(context: ReportContext, question: Question): readonly string[] {
  const { locale } = context;
  const ticked = answerTo(context, question)?.elements ?? [];
  const [present, missing] = [true, false].map((state) =>
    question.elements.filter(({ id }) => ticked.includes(id) === state).map(({ text }) => text.replace(/\.$/, '')),
  );
  if (!present?.length || !missing?.length) return [];
  return [
    m.report_gaps_present({ elements: present.join('; ') }, { locale }),
    m.report_gaps_missing({ elements: missing.join('; ') }, { locale }),
  ];
}

/** "Impact 3 of 3; severity 6." */
export function impactWords({ question: { impact }, severity: { min, max } }: Priority, locale: Locale): string {
  return min === max
    ? m.report_gaps_severity({ impact, severity: min }, { locale })
    : m.report_gaps_impact({ impact, min, max }, { locale });
}
