import { answersThatCount } from '../../../domain/composite';
import { enquiriesToSend, type EnquiryToSend, stateOfEnquiry } from '../../../domain/enquiries-to-send';
import type { Enquiry } from '../../../domain/enquiry';
import type { Question } from '../../../domain/pack';
import { type OpenQuestion, openQuestions } from '../../../domain/open-questions';
import { formatDate, formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { annex, heading, paragraph, remark, strong, table } from '../blocks';
import { isPrinted, isUnspoken, type ReportContext } from '../context';
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

/**
 * Formal questions to named offices, ready to be put into letters, and how far each has come (METHOD 4.1, section 9).
 * Where an annex has their words, the body says what is asked of whom.
 */
export function questionsToSendSection(context: ReportContext): readonly Block[] {
  const { locale } = context;
  const told = toldEnquiries(context);
  const title = heading(1, m.report_send_heading({}, { locale }), 'questions-to-send');
  if (told.length === 0) return [title, remark('lead', m.report_send_empty({}, { locale }))];
  if (!isPrinted(context, 'letters')) return [title, ...questionsInFull(context, told)];
  const annexTitle = { text: m.report_letters_heading({}, { locale }), href: `#${lettersAnchor}` };
  return [title, remark('lead', `${m.report_send_overview({}, { locale })} `, annexTitle), sendTable(context, told)];
}

const lettersAnchor = 'letters';

/** The words of the questions, where they are too long for the body. */
export function lettersAnnex(context: ReportContext): readonly Block[] {
  const told = toldEnquiries(context);
  if (told.length === 0) return [];
  return [
    annex(m.report_letters_heading({}, { locale: context.locale }), lettersAnchor),
    ...questionsInFull(context, told),
  ];
}

/** Where an edition gives no answer, it does not say that one is missing. */
function toldEnquiries(context: ReportContext): readonly EnquiryToSend[] {
  const { toSend } = enquiriesToSend(context.scores, context.assessment);
  return toSend.filter(({ question }) => !isUnspoken(context, question));
}

function questionsInFull(context: ReportContext, told: readonly EnquiryToSend[]): readonly Block[] {
  const { locale } = context;
  return [
    remark('lead', m.report_send_intro({}, { locale })),
    ...told.map((enquiry) =>
      paragraph(
        strong(`${m.report_send_to({ offices: officesOf(enquiry, locale) }, { locale })}. `),
        `${enquiry.text} (${enquiry.question.id})`,
        ...stateWords(context, enquiry.noted),
      ),
    ),
  ];
}

function sendTable(context: ReportContext, told: readonly EnquiryToSend[]): Block {
  const { locale } = context;
  return {
    ...table(
      m.report_send_caption({}, { locale }),
      [
        { title: m.report_plan_number({}, { locale }), width: 1.2 },
        { title: m.report_send_about({}, { locale }), width: 9 },
        { title: m.plan_field_office({}, { locale }), width: 6 },
        { title: m.plan_field_state({}, { locale }), width: 3 },
      ],
      told.map(({ question, office, noted }) => [
        '',
        `${question.id} ${question.label}`,
        office,
        enquiryStateWord(stateOfEnquiry(noted, dayOf(context)), locale),
      ]),
    ),
    isNumbered: true,
  };
}

/** The office that the committee chose, else all that may know. */
function officesOf({ noted, office, offices }: EnquiryToSend, locale: Locale): string {
  return noted.office.trim() === '' ? formatList(locale, offices, 'disjunction') : office;
}

/** The day of the report: of the last change, so that two reports of one state say the same. */
const dayOf = ({ assessment }: ReportContext): string => assessment.changedAt.slice(0, 10);

function stateWords(context: ReportContext, noted: Enquiry): readonly string[] {
  const { locale } = context;
  const state = stateOfEnquiry(noted, dayOf(context));
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
