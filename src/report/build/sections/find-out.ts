import { answersThatCount } from '../../../domain/composite';
import { enquiriesToSend, type EnquiryToSend, stateOfEnquiry } from '../../../domain/enquiries-to-send';
import type { Enquiry } from '../../../domain/enquiry';
import type { Question } from '../../../domain/pack';
import { type OpenQuestion, openQuestions } from '../../../domain/open-questions';
import { formatDate, formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { heading, paragraph, remark, strong } from '../blocks';
import { isUnspoken, type ReportContext } from '../context';
import { enquiryStateWord } from '../plan-words';
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
      const state = `${classWord(priority.class, locale)}: ${levelWords(interval, locale)}`;
      return paragraph(
        strong(`${question.id} ${question.label}. `),
        `${m.report_find_item({ words: saidWords(context, question), state }, { locale })} `,
        knowerWords(point, locale),
      );
    }),
  ];
}

/** "Don’t know": what was answered where no level is established, for each part of a composite. */
export function saidWords({ assessment, locale }: ReportContext, question: Question): string {
  const responses = answersThatCount(question, assessment).map(({ response }) => response);
  const said = (responses.length > 0 ? responses : [null]).map((response) => responseWord(response, locale));
  return formatList(locale, said);
}

/** Who would know, or that it is known and withheld. */
function knowerWords({ isWithheld, offices }: OpenQuestion, locale: Locale): string {
  return isWithheld
    ? m.report_find_withheld({}, { locale })
    : m.report_find_office({ offices: formatList(locale, offices, 'disjunction') }, { locale });
}

/** Formal questions to named offices, ready to be put into letters, and how far each has come (METHOD 4.1, section 9). */
export function questionsToSendSection(context: ReportContext): readonly Block[] {
  const { locale, scores, assessment } = context;
  const { toSend } = enquiriesToSend(scores, assessment);
  const told = toSend.filter(({ question }) => !isUnspoken(context, question));
  const today = assessment.changedAt.slice(0, 10);
  return [
    heading(1, m.report_send_heading({}, { locale }), 'questions-to-send'),
    remark('lead', told.length > 0 ? m.report_send_intro({}, { locale }) : m.report_send_empty({}, { locale })),
    ...told.map((enquiry) =>
      paragraph(
        strong(`${m.report_send_to({ offices: officesOf(enquiry, locale) }, { locale })}. `),
        `${enquiry.text} (${enquiry.question.id})`,
        ...stateWords(enquiry.noted, { locale, today }),
      ),
    ),
  ];
}

/** The office that the committee chose, else all that may know. */
function officesOf({ noted, office, offices }: EnquiryToSend, locale: Locale): string {
  return noted.office.trim() === '' ? formatList(locale, offices, 'disjunction') : office;
}

function stateWords(noted: Enquiry, { locale, today }: { locale: Locale; today: string }): readonly string[] {
  const state = stateOfEnquiry(noted, today);
  if (state === 'unsent') return [];
  const dates: readonly (readonly [string, string])[] = [
    [m.plan_field_senton({}, { locale }), noted.sentOn],
    [m.plan_field_answerdue({}, { locale }), noted.dueOn],
    [m.plan_field_answeredon({}, { locale }), noted.answeredOn],
  ];
  const said = dates
    .filter(([, date]) => date !== '')
    .map(([term, date]) => m.report_plan_fact({ term, value: formatDate(locale, date) }, { locale }));
  return [` ${enquiryStateWord(state, locale)}. ${said.join('. ')}.`];
}

/** The points that the answers leave open; where an edition gives no answer, it does not say that nobody has one. */
export function openPoints(context: ReportContext): readonly OpenQuestion[] {
  const open = openQuestions(context.scores, context.assessment);
  return open.filter(({ priority }) => !isUnspoken(context, priority.question));
}

function editionRemark({ edition, locale }: ReportContext): readonly Block[] {
  return edition === 'internal' ? [] : [remark('note', m.report_find_edition({}, { locale }))];
}
