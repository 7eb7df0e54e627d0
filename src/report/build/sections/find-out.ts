import type { Response } from '../../../domain/answer';
import { answersThatCount } from '../../../domain/composite';
import { claimedLevels } from '../../../domain/level-interval';
import type { Question } from '../../../domain/pack';
import { type OpenQuestion, openQuestions } from '../../../domain/open-questions';
import { formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { heading, paragraph, remark, strong } from '../blocks';
import { isUnspoken, type ReportContext } from '../context';
import { classWord, levelWords, responseWord } from '../words';

/** What to find out, point by point (METHOD 4.1, row 9: unknowns become questions, not zeros). */
export function findOutSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  const open = openPoints(context);
  return [
    heading(1, m.report_find_heading({}, { locale }), 'find-out'),
    ...editionRemark(context),
    remark('lead', open.length > 0 ? m.report_find_intro({}, { locale }) : m.report_find_empty({}, { locale })),
    ...open.map((point) => {
      const { priority } = point;
      const { question, interval } = priority;
      const title = strong(`${question.id} ${question.label}. `);
      if (point.isWithheld) return paragraph(title, m.report_find_withheld({}, { locale }));
      const state = `${classWord(priority.class, locale)}: ${levelWords(interval, locale)}`;
      const item = m.report_find_item({ words: openWords(context, question), state }, { locale });
      return paragraph(title, `${item} ${knowerWords(point, locale)}`);
    }),
  ];
}

/** "Don’t know": what was answered, for each part of a composite. */
export function saidWords(context: ReportContext, question: Question): string {
  return formatList(
    context.locale,
    responsesTo(context, question).map((response) => responseWords(context, question, response)),
  );
}

/**
 * What was answered; "not applicable" says so where it was not accepted, for want of a reason, a second person, or
 * because a critical minimum always counts (METHOD 2.2).
 */
export function responseWords({ scores, locale }: ReportContext, { id }: Question, response: Response | null): string {
  const isRefused = response?.kind === 'na' && !scores.setAside.includes(id);
  return isRefused ? m.report_find_notaside({}, { locale }) : responseWord(response, locale);
}

/** What was answered where no level is established: a level is what was claimed. */
export function openWords(context: ReportContext, question: Question): string {
  const { locale } = context;
  const said = responsesTo(context, question).map((response) => {
    const words = responseWords(context, question, response);
    return claimedLevels(response) === null ? words : m.report_find_claimed({ words }, { locale });
  });
  return formatList(locale, said);
}

function responsesTo({ assessment }: ReportContext, question: Question): readonly (Response | null)[] {
  const responses = answersThatCount(question, assessment).map(({ response }) => response);
  return responses.length > 0 ? responses : [null];
}

/** Who would know. Names of offices hold commas, so that semicolons stand between them. */
function knowerWords({ offices }: OpenQuestion, locale: Locale): string {
  return m.report_find_office({ offices: offices.join('; ') }, { locale });
}

/** The points that the answers leave open; where an edition gives no answer, it does not say that nobody has one. */
export function openPoints(context: ReportContext): readonly OpenQuestion[] {
  const open = openQuestions(context.scores, context.assessment);
  return open.filter(({ priority }) => !isUnspoken(context, priority.question));
}

function editionRemark({ edition, locale }: ReportContext): readonly Block[] {
  return edition === 'internal' ? [] : [remark('note', m.report_find_edition({}, { locale }))];
}
