import type { Grade } from '../domain/answer';
import { type FieldPath, isObject } from '../domain/field-change';
import { handlingLabels } from '../domain/handling';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { gradeWord, handlingWord, responseWord } from '../report/build/words';
import { isResponse } from './is-response';

/** What a field of an assessment is called: "Note on R01.L1", "Evidence of R01.L1: title", "Plan: owner". */
export function fieldWords([first = '', second = '', third = '', , fourth = '']: FieldPath): string {
  switch (first) {
    case 'answers':
      return third === 'citations'
        ? m.journal_field_evidence({ question: second, part: partWord(fourth) })
        : m.journal_field_answer({ question: second, part: partWord(third) });
    case 'efforts':
      return m.journal_field_effort({ question: second });
    case 'targets':
      return m.journal_field_target({ question: second });
    case 'enquiries':
      return m.journal_field_enquiry({ question: second, part: partWord(third) });
    case 'plan':
      return m.journal_field_plan({ part: partWord(third) });
    case 'closing':
      return m.journal_field_closing({ part: partWord(second) });
    case 'workshop':
      return workshopWords(second, third);
    default:
      return wholeWords[first]?.() ?? m.journal_field_details({ part: partWord(first) });
  }
}

/** Fields that are told as a whole. */
const wholeWords: Readonly<Record<string, () => string>> = {
  weighting: m.journal_field_weights,
  labels: m.journal_field_label,
  attachments: m.journal_field_attachment,
  request: m.journal_field_request,
};

function workshopWords(part: string, key: string): string {
  switch (part) {
    case 'ballots':
      return m.journal_field_ballot({ question: key });
    case 'parking':
      return m.journal_field_parking();
    default:
      return m.journal_field_contribution();
  }
}

/** A value as a person would say it; texts word for word, up to a length. */
export function valueWords(value: unknown): string {
  const locale = currentLocale();
  if (value === undefined || value === null || value === '') return m.journal_value_nothing();
  if (value === true) return m.journal_value_ticked();
  if (isResponse(value)) return responseWord(value, locale);
  const label = handlingLabels.find((one) => one === value);
  if (label) return handlingWord(label, locale);
  if (isGrade(value)) return gradeWord(value, locale);
  if (typeof value === 'string') return shortened(value);
  if (typeof value === 'number') return String(value);
  return isObject(value) ? firstText(value) : m.journal_value_several();
}

/** The name, title or kind by which one knows a thing that came or went as a whole. */
function firstText(value: Readonly<Record<string, unknown>>): string {
  const named = [value.title, value.act, value.name, value.text, value.kind, value.version].find(
    (text) => typeof text === 'string' && text !== '',
  );
  if (isResponse(value.response)) return responseWord(value.response, currentLocale());
  return typeof named === 'string' ? shortened(named) : m.journal_value_several();
}

const longest = 200;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const isGrade = (value: unknown): value is Grade => value === 'A' || value === 'B' || value === 'C' || value === 'D';

/** The field's own name; a part that other versions added keeps the name they gave it. */
function partWord(part: string): string {
  const word = Object.hasOwn(partWords, part) ? partWords[part] : undefined;
  return word ? word() : part === '' ? m.journal_part_whole() : part;
}

const partWords: Readonly<Record<string, () => string>> = {
  response: m.journal_part_response,
  questionRevision: m.journal_part_revision,
  elements: m.journal_part_elements,
  note: m.journal_part_note,
  handling: m.journal_part_label,
  gradeOverride: m.journal_part_grade,
  review: m.journal_part_review,
  title: m.journal_part_title,
  country: m.journal_part_country,
  body: m.journal_part_body,
  period: m.journal_part_period,
  scope: m.journal_part_scope,
  pack: m.journal_part_pack,
  provision: m.journal_part_provision,
  status: m.journal_part_status,
  date: m.journal_part_date,
  foundAt: m.journal_part_place,
  seenBy: m.journal_part_seen,
  quotation: m.journal_part_quotation,
  kind: m.journal_part_kind,
  office: m.journal_part_office,
  text: m.journal_part_text,
  owner: m.journal_part_owner,
  act: m.journal_part_act,
  firstStep: m.journal_part_step,
  money: m.journal_part_money,
  sign: m.journal_part_sign,
  state: m.journal_part_state,
  instrument: m.journal_part_instrument,
  sentOn: m.journal_part_sent,
  dueOn: m.journal_part_due,
  answeredOn: m.journal_part_answered,
  reviewOn: m.journal_part_reviewed,
  improvement: m.journal_part_improvement,
  deficiency: m.journal_part_deficiency,
  remedy: m.journal_part_remedy,
};
