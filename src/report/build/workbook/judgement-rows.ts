import { m } from '../../../i18n/generated/messages';
import { isUnspoken, type ReportContext } from '../context';
import { impactWords } from '../sections/gaps';
import { flagMeaning, minimumSentence, opposedQuestions, stateOfFlag } from '../sections/minimums';
import { evidenceReference } from '../sections/evidence';
import { axisWord, classWord, effortWord, flagWord, levelWords, verdictWord } from '../words';
import type { ScoreRow } from './score-row';

/** The critical minimums, which nothing can buy back (METHOD 2.6). */
export function minimumRows(context: ReportContext): readonly ScoreRow[] {
  const { scores, locale } = context;
  return scores.minimums.map((result) => ({
    kind: m.sheet_kind_minimum({}, { locale }),
    id: result.minimum.id,
    title: `${result.question.label} (${result.question.id})`,
    axis: axisWord(result.question.axis, locale),
    found: levelWords(result.interval, locale),
    verdict: verdictWord(result.status, locale),
    remarks: `${minimumSentence(result, locale)} ${evidenceReference(context, result.question)}`,
  }));
}

/** The pair flags with the questions that raised them. */
export function flagRows(context: ReportContext): readonly ScoreRow[] {
  const { scores, locale } = context;
  return scores.flags.map((flag) => ({
    kind: m.report_minimums_flag({}, { locale }),
    id: flag.id,
    title: flagWord(flag.id, locale),
    axis: '',
    found: '',
    verdict: stateOfFlag(context, flag),
    remarks:
      flag.state === 'raised' ? [flagMeaning(flag.id, locale), ...opposedQuestions(flag, locale)].join('\n') : '',
  }));
}

/** All points in the order of METHOD 2.7; where an edition gives no answer, there is no point. */
export function priorityRows(context: ReportContext): readonly ScoreRow[] {
  const { scores, locale } = context;
  const told = scores.priorities.filter(({ question }) => !isUnspoken(context, question));
  return told.map((priority) => ({
    kind: m.sheet_kind_priority({}, { locale }),
    id: priority.question.id,
    title: priority.question.label,
    axis: axisWord(priority.question.axis, locale),
    found: levelWords(priority.interval, locale),
    verdict: priority.mayBeHigher
      ? `${classWord(priority.class, locale)} (${m.word_class_higher({}, { locale })})`
      : classWord(priority.class, locale),
    remarks: [
      impactWords(priority, locale),
      ...(priority.effort === null ? [] : [`${effortWord(priority.effort, locale)}.`]),
    ].join(' '),
  }));
}
