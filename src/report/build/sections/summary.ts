import { answersThatCount } from '../../../domain/composite';
import { gradeOfAnswer } from '../../../domain/evidence';
import { claimedLevels, isNothingEstablished } from '../../../domain/level-interval';
import type { Question } from '../../../domain/pack';
import { gapClasses, type Priority } from '../../../domain/priority';
import type { OpenQuestion } from '../../../domain/open-questions';
import { formatDate, formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block, Inline, VerdictBlock } from '../../model/block';
import { heading, paragraph, remark } from '../blocks';
import type { ReportContext } from '../context';
import { editionSentences } from './edition';
import { openPoints } from './find-out';
import { gapAnchor } from './gaps';
import { classWord, flagWord, levelWords, verdictWord } from '../words';

const mostGaps = 5;
const mostUnknowns = 3;

/** One page: minimums, flags, the first gaps, what nobody knew, and how much is known at all (METHOD 4.1). */
export function summarySection(context: ReportContext): readonly Block[] {
  const { scores, locale } = context;
  return [
    heading(1, m.report_summary_heading({}, { locale }), 'summary'),
    ...(context.edition === 'internal' ? [] : [paragraph(editionSentences(context).join(' '))]),
    paragraph(minimumsSentence(context)),
    paragraph(answersSentence(context), ' ', evidenceSentence(context)),
    paragraph(flagsSentence(context)),
    paragraph(unknownsSentence(context)),
    ...(scores.minimums.length > 0 ? [verdicts(context)] : []),
    heading(2, m.report_summary_gaps({}, { locale }), 'summary-gaps'),
    ...firstGaps(context),
  ];
}

function minimumsSentence({ scores, locale }: ReportContext): string {
  const count = (status: 'met' | 'breached' | 'unverified') =>
    scores.minimums.filter((result) => result.status === status).length;
  return m.report_summary_minimums(
    { met: count('met'), breached: count('breached'), unverified: count('unverified') },
    { locale },
  );
}

function answersSentence({ scores, locale }: ReportContext): string {
  const open = scores.questions.filter(({ interval }) => isNothingEstablished(interval)).length;
  const aside = scores.setAside.length;
  return m.report_summary_answers({ asked: scores.questions.length + aside, open, aside }, { locale });
}

export function evidenceSentence(context: ReportContext): string {
  const grades = context.scores.questions.flatMap(({ question }) => {
    const answers = answersThatCount(question, context.assessment);
    const claimed = answers.filter(({ response }) => claimedLevels(response));
    return claimed.map((answer) => gradeOfAnswer(answer, context.assessment.period.to));
  });
  const count = (grade: string) => grades.filter((candidate) => candidate === grade).length;
  return m.report_summary_evidence(
    { count: grades.length, a: count('A'), b: count('B'), c: count('C'), d: count('D') },
    { locale: context.locale },
  );
}

function flagsSentence({ scores, locale }: ReportContext): string {
  const raised = scores.flags.filter(({ state }) => state === 'raised');
  if (raised.length === 0) return m.report_summary_flagsnone({}, { locale });
  const names = formatList(
    locale,
    raised.map(({ id }) => `${id} ${flagWord(id, locale)}`),
  );
  return m.report_summary_flagsraised({ names }, { locale });
}

function verdicts({ scores, locale }: ReportContext): VerdictBlock {
  return {
    kind: 'verdicts',
    caption: m.report_summary_verdicts({}, { locale }),
    items: scores.minimums.map(({ minimum, question, status, interval }) => ({
      id: minimum.id,
      state: status,
      stateWord: verdictWord(status, locale),
      label: m.report_summary_minimumlabel({ label: question.label, level: minimum.level }, { locale }),
      detail: levelWords(interval, locale),
    })),
  };
}

function firstGaps(context: ReportContext): readonly Block[] {
  const { scores, locale } = context;
  const gaps = scores.priorities.filter(({ class: name }) => gapClasses.includes(name));
  if (gaps.length === 0) return [remark('note', m.report_summary_gapsnone({}, { locale }))];
  return [{ kind: 'list', ordered: true, items: gaps.slice(0, mostGaps).map((gap) => gapWords(context, gap)) }];
}

/** A gap, with the way to it and the first act that the plan has for it (METHOD 4.1, section 1). */
function gapWords(context: ReportContext, { question, interval, class: name }: Priority): Inline {
  const { locale } = context;
  const item = m.report_summary_gapitem({ label: question.label, words: levelWords(interval, locale) }, { locale });
  return [
    { text: `${item} ` },
    { text: classWord(name, locale), href: `#${gapAnchor(question.id)}`, isCited: true },
    { text: `. ${actWords(context, question)}`.trimEnd() },
  ];
}

function actWords({ assessment, locale }: ReportContext, { id }: Question): string {
  const act = assessment.plan.find((one) => one.question === id && one.act.trim() !== '');
  if (!act) return '';
  const owned = { act: act.act.trim().replace(/\.$/, ''), owner: act.owner };
  if (act.owner.trim() === '') return m.report_summary_gapact(owned, { locale });
  if (act.dueOn === '') return m.report_summary_gapowner(owned, { locale });
  return m.report_summary_gapdue({ ...owned, date: formatDate(locale, act.dueOn) }, { locale });
}

/** What is not established, and apart from it what is known and withheld; questions to send have a section of their own. */
function unknownsSentence(context: ReportContext): string {
  const { edition, locale } = context;
  const open = openPoints(context).filter(({ priority }) => isNothingEstablished(priority.interval));
  if (open.length === 0 && edition !== 'internal') return m.report_summary_unknownsedition({}, { locale });
  if (open.length === 0) return m.report_summary_unknownsnone({}, { locale });
  const [withheld, unknown] = [true, false].map((state) => open.filter(({ isWithheld }) => isWithheld === state));
  return [
    ...(unknown?.length ? [m.report_summary_unknowns({ names: namesOf(unknown, locale) }, { locale })] : []),
    ...(withheld?.length ? [m.report_summary_withheld({ names: namesOf(withheld, locale) }, { locale })] : []),
  ].join(' ');
}

/** The first few by name, the others by number. */
function namesOf(points: readonly OpenQuestion[], locale: Locale): string {
  const named = points.slice(0, mostUnknowns).map(({ priority }) => priority.question.label);
  const others = points.length - named.length;
  const more = others > 0 ? [m.report_summary_unknownsmore({ count: others }, { locale })] : [];
  return formatList(locale, [...named, ...more]);
}
