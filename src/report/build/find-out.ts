import type { LevelInterval } from '../../domain/level-interval';
import type { Question } from '../../domain/pack';
import { formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Block } from '../model/block';
import { heading, paragraph, remark, strong } from './blocks';
import { answerTo, type ReportContext } from './context';
import { classWord, levelWords, responseWord } from './words';

/** A point whose answer leaves open whether there is a gap, with the offices to ask; none where it is withheld. */
export interface OpenQuestion {
  readonly question: Question;
  readonly interval: LevelInterval;
  readonly isWithheld: boolean;
  readonly offices: readonly string[];
}

/** Everything to find out first or to check, and every question without an established answer, in priority order. */
export function openQuestions(context: ReportContext): readonly OpenQuestion[] {
  return context.scores.priorities
    .filter(
      (priority) =>
        priority.class === 'find-out-first' ||
        priority.class === 'check' ||
        (priority.interval.lo === 0 && priority.interval.hi === 4),
    )
    .map(({ question, interval }) => {
      const isWithheld = answerTo(context, question)?.response?.kind === 'withheld';
      return { question, interval, isWithheld, offices: isWithheld ? [] : officesToAsk(context, question) };
    });
}

/** The office that the person who did not know named, else those that the questionnaire names. */
function officesToAsk(context: ReportContext, question: Question): readonly string[] {
  const response = answerTo(context, question)?.response;
  const named = response?.kind === 'dk' ? response.whoWouldKnow.trim() : '';
  return named === '' ? question.whoWouldKnow : [named];
}

/** What to find out, point by point (METHOD 4.1, row 9: unknowns become questions, not zeros). */
export function findOutSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  const open = openQuestions(context);
  return [
    heading(1, m.report_find_heading({}, { locale }), 'find-out'),
    remark('lead', open.length > 0 ? m.report_find_intro({}, { locale }) : m.report_find_empty({}, { locale })),
    ...open.map((point) => {
      const priority = context.scores.priorities.find(({ question }) => question.id === point.question.id);
      const response = answerTo(context, point.question)?.response ?? null;
      const state = `${classWord(priority?.class ?? 'check', locale)}: ${levelWords(point.interval, locale)}`;
      return paragraph(
        strong(`${point.question.id} ${point.question.label}. `),
        `${m.report_find_item({ words: responseWord(response, locale), state }, { locale })} `,
        point.isWithheld
          ? m.report_find_withheld({}, { locale })
          : m.report_find_office({ offices: formatList(locale, point.offices, 'disjunction') }, { locale }),
      );
    }),
  ];
}

/** Formal questions to named offices, ready to be put into letters. */
export function questionsToSendSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  const open = openQuestions(context).filter(({ isWithheld }) => !isWithheld);
  return [
    heading(1, m.report_send_heading({}, { locale }), 'questions-to-send'),
    remark('lead', open.length > 0 ? m.report_send_intro({}, { locale }) : m.report_send_empty({}, { locale })),
    ...open.map(({ question, offices }) =>
      paragraph(
        strong(`${m.report_send_to({ offices: formatList(locale, offices, 'disjunction') }, { locale })}. `),
        `${question.questionToSend} (${question.id})`,
      ),
    ),
  ];
}
