import { answersThatCount } from '../../../domain/composite';
import { gradeOfAnswer } from '../../../domain/evidence';
import { claimedLevels, isNothingEstablished } from '../../../domain/level-interval';
import { gapClasses, type Priority } from '../../../domain/priority';
import { formatDate, formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Block, VerdictBlock } from '../../model/block';
import { heading, list, paragraph, remark } from '../blocks';
import type { ReportContext } from '../context';
import { editionSentences } from './edition';
import { openPoints } from './find-out';
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
    { a: count('A'), b: count('B'), c: count('C'), d: count('D') },
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
  return [
    list(
      gaps.slice(0, mostGaps).map((gap) => gapWords(context, gap)),
      true,
    ),
  ];
}

/** A gap with the first act that the plan has for it (METHOD 4.1, section 1). */
function gapWords({ assessment, locale }: ReportContext, { question, interval, class: name }: Priority): string {
  const slots = { label: question.label, words: levelWords(interval, locale), class: classWord(name, locale) };
  const item = m.report_summary_gapitem(slots, { locale });
  const act = assessment.plan.find((one) => one.question === question.id && one.act.trim() !== '');
  if (!act) return item;
  const owned = { act: act.act.trim().replace(/\.$/, ''), owner: act.owner };
  if (act.owner.trim() === '') return `${item} ${m.report_summary_gapact(owned, { locale })}`;
  if (act.dueOn === '') return `${item} ${m.report_summary_gapowner(owned, { locale })}`;
  return `${item} ${m.report_summary_gapdue({ ...owned, date: formatDate(locale, act.dueOn) }, { locale })}`;
}

/** What nobody in the room could establish; the questions to send stand in a section of their own. */
function unknownsSentence(context: ReportContext): string {
  const { edition, locale } = context;
  const unknown = openPoints(context).filter(({ priority }) => isNothingEstablished(priority.interval));
  if (unknown.length === 0 && edition !== 'internal') return m.report_summary_unknownsedition({}, { locale });
  if (unknown.length === 0) return m.report_summary_unknownsnone({}, { locale });
  const named = unknown.slice(0, mostUnknowns).map(({ priority }) => priority.question.label);
  const others = unknown.length - named.length;
  const more = others > 0 ? [m.report_summary_unknownsmore({ count: others }, { locale })] : [];
  return m.report_summary_unknowns({ names: formatList(locale, [...named, ...more]) }, { locale });
}
