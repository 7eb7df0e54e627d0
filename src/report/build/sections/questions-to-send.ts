import { enquiriesToSend, type EnquiryToSend, stateOfEnquiry } from '../../../domain/enquiries-to-send';
import type { Enquiry } from '../../../domain/enquiry';
import { formatDate } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { annex, heading, paragraph, remark, strong, table } from '../blocks';
import { isPrinted, isUnspoken, type ReportContext } from '../context';
import { enquiryStateWord } from '../plan-words';

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
