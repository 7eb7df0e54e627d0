import { answersThatCount } from '../../../domain/composite';
import { claimedLevels } from '../../../domain/level-interval';
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
      const title = strong(`${question.id} ${question.label}. `);
      if (point.isWithheld) return paragraph(title, m.report_find_withheld({}, { locale }));
      const state = `${classWord(priority.class, locale)}: ${levelWords(interval, locale)}`;
      const item = m.report_find_item({ words: saidWords(context, question), state }, { locale });
      return paragraph(title, `${item} ${knowerWords(point, locale)}`);
    }),
  ];
}

/**
 * "Don’t know": what was answered where no level is established, for each part of a composite. What was set aside
 * without being confirmed counts as not established, and says so.
 */
export function saidWords({ assessment, locale }: ReportContext, question: Question): string {
  const responses = answersThatCount(question, assessment).map(({ response }) => response);
  const said = (responses.length > 0 ? responses : [null]).map((response) => {
    if (response?.kind === 'na') return m.report_find_unconfirmed({}, { locale });
    const words = responseWord(response, locale);
    return claimedLevels(response) === null ? words : m.report_find_claimed({ words }, { locale });
  });
  return formatList(locale, said);
}

/** Who would know. Names of offices hold commas, so that semicolons stand between them. */
function knowerWords({ offices }: OpenQuestion, locale: Locale): string {
  return m.report_find_office({ offices: offices.join('; ') }, { locale });
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
  const annexTitle = {
    text: m.report_letters_heading({}, { locale }),
    href: `#${lettersAnchor}`,
    isCited: true,
  } as const;
  return [
    title,
    remark('lead', `${m.report_send_overview({}, { locale })} `, annexTitle, '.'),
    sendTable(context, told),
  ];
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
        strong(`${m.report_send_to({ office: enquiry.office }, { locale })}. `),
        ...othersToAsk(enquiry, locale),
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

/** Where to turn next, unless the committee chose the office. */
function othersToAsk({ noted, offices }: EnquiryToSend, locale: Locale): readonly string[] {
  const others = noted.office.trim() === '' ? offices.slice(1) : [];
  return others.length === 0 ? [] : [`${m.report_send_else({ offices: others.join('; ') }, { locale })} `];
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
