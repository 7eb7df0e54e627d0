import type { Assessment } from '../../../domain/assessment';
import type { EnquiryToSend, Letter } from '../../../domain/enquiries-to-send';
import { formatDate, formatPeriod } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { visibleText } from '../../../i18n/visible-text';
import { wordsOfCountry } from '../../country-words';

/** What the head of a letter says about who asks. */
export type Sender = Pick<Assessment, 'purpose' | 'body' | 'country' | 'period'>;

/** A letter as plain text: it can be pasted into any word processor. No answer and no level stands in it. */
export function letterText({ office, kind, enquiries }: Letter, { purpose, body, country, period }: Sender): string {
  const head = [
    ...(purpose === 'training' ? [m.plan_letter_training()] : []),
    m.plan_letter_to({ office }),
    m.plan_letter_from({ body, country: wordsOfCountry(country) }),
    kind === 'first' ? m.plan_letter_subject() : m.plan_letter_resubject(),
  ];
  const speaksOf = { period: formatPeriod(currentLocale(), period) };
  const opening = kind === 'first' ? m.plan_letter_opening(speaksOf) : m.plan_letter_reminding(speaksOf);
  return visibleText(`${[head.join('\n'), opening, ...enquiries.map(enquiryText)].join('\n\n')}\n`);
}

/** The number that the committee's list gives, the words, the id that never changes, and the dates. */
function enquiryText({ number, text, question, noted }: EnquiryToSend): string {
  const day = (date: string) => formatDate(currentLocale(), date);
  return [
    m.plan_letter_item({ number, text, id: question.id }),
    ...(noted.sentOn === '' ? [] : [m.plan_letter_senton({ date: day(noted.sentOn) })]),
    ...(noted.dueOn === '' ? [] : [m.plan_letter_dueon({ date: day(noted.dueOn) })]),
  ].join('\n');
}
