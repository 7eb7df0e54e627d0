import { grades } from '../../../domain/answer';
import { formField } from '../../../domain/form-fields';
import type { Question, QuestionId } from '../../../domain/pack';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { FormBlank, FormChoice, FormRow } from '../../model/form';
import { blank, choice } from './form-parts';

/** One of the five levels. */
export function levelChoice(
  { id }: Question,
  level: number,
  { words, locale }: { readonly words: string; readonly locale: Locale },
): FormChoice {
  const name = m.blank_name_level({ id, level: String(level), words }, { locale });
  return choice(formField.level(id), { value: String(level), code: String(level), words, name: name.trim() });
}

/** The answers that are none of the five levels, as one line of boxes. */
export function otherAnswers({ id, notApplicable }: Question, locale: Locale): FormRow {
  const other = (value: string, code: string, words: string): FormChoice =>
    choice(formField.level(id), { value, code, words, name: m.blank_name_field({ id, label: words }, { locale }) });
  const end = (field: string, label: string): FormBlank =>
    blank(field, { label, width: 16, name: m.blank_name_field({ id, label }, { locale }) });
  const aside = other('na', m.blank_code_aside({}, { locale }), m.blank_answer_aside({}, { locale }));
  return {
    kind: 'line',
    caption: '',
    items: [
      other('range', m.blank_code_range({}, { locale }), m.blank_answer_range({}, { locale })),
      end(formField.from(id), m.blank_range_from({}, { locale })),
      end(formField.to(id), m.blank_range_to({}, { locale })),
      other('dk', m.blank_code_unknown({}, { locale }), m.blank_answer_unknown({}, { locale })),
      other('withheld', m.blank_code_withheld({}, { locale }), m.blank_answer_withheld({}, { locale })),
      other('not-reached', m.blank_code_unreached({}, { locale }), m.blank_answer_unreached({}, { locale })),
      ...(notApplicable.length > 0 ? [aside] : []),
    ],
  };
}

/** Who would know, a note, and where the question may be set aside also why. */
export function writtenRows({ id, notApplicable }: Question, locale: Locale): readonly FormRow[] {
  const office = written(id, formField.office(id), { label: m.blank_line_office({}, { locale }), locale });
  const because = written(id, formField.because(id), { label: m.blank_line_because({}, { locale }), locale });
  const note = written(id, formField.note(id), { label: m.blank_line_note({}, { locale }), locale });
  const lines = notApplicable.length > 0 ? [[office, because], [note]] : [[office, note]];
  return lines.map((items) => ({ kind: 'line', caption: '', items }));
}

/** One document, and the grade it carries. */
export function evidenceRow({ id }: Question, locale: Locale): FormRow {
  return {
    kind: 'line',
    caption: m.blank_card_grade({}, { locale }),
    items: [
      ...gradeChoices({ id }, locale),
      written(id, formField.title(id), { label: m.blank_card_document({}, { locale }), locale }),
      written(id, formField.provision(id), { label: m.blank_card_provision({}, { locale }), width: 62, locale }),
      written(id, formField.date(id), { label: m.blank_card_date({}, { locale }), width: 52, locale }),
    ],
  };
}

/** A to D. */
export function gradeChoices({ id }: { readonly id: QuestionId }, locale: Locale): readonly FormChoice[] {
  const label = m.blank_card_grade({}, { locale });
  return grades.map((grade) =>
    choice(formField.grade(id), {
      value: grade,
      code: grade,
      words: '',
      name: m.blank_name_field({ id, label: `${label} ${grade}` }, { locale }),
    }),
  );
}

function written(
  id: QuestionId,
  field: string,
  { label, width = null, locale }: { readonly label: string; readonly width?: number | null; readonly locale: Locale },
): FormBlank {
  return blank(field, { label, width, name: m.blank_name_field({ id, label }, { locale }) });
}
