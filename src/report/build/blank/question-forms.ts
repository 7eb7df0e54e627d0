import { partQuestions } from '../../../domain/composite';
import { formField } from '../../../domain/form-fields';
import { type Pack, type Question, questionsInScope, type Scope } from '../../../domain/pack';
import { elementLetters } from '../../../domain/reading';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import type { FormBlock, FormRow } from '../../model/form';
import { heading, remark } from '../blocks';
import { blank, choice } from './form-parts';
import { evidenceRow, gradeChoices, levelChoice, otherAnswers, writtenRows } from './question-rows';

/** Every question of a scope, by theme: its words, its five levels to tick, and room for evidence and a note. */
export function questionForms({
  pack,
  scope,
  locale,
}: {
  readonly pack: Pack;
  readonly scope: Scope;
  readonly locale: Locale;
}): readonly Block[] {
  const asked = questionsInScope(pack, scope);
  const themes = pack.themes.filter(({ id }) => asked.some(({ theme }) => theme === id));
  return [
    remark('note', m.blank_form_lead({}, { locale })),
    whoAnswers(locale),
    ...themes.flatMap(({ id, title }): readonly Block[] => [
      heading(1, `${id} ${title}`, `theme-${id}`),
      ...asked.filter(({ theme }) => theme === id).map((question) => formOf(question, { scope, locale })),
    ]),
  ];
}

/** A role and never a name; country and period are those of the assessment the form is read into. */
function whoAnswers(locale: Locale): Block {
  const field = (name: string, label: string, width: number | null = null) =>
    blank(name, { label, width, name: label });
  const rows: readonly FormRow[] = [
    {
      kind: 'line',
      caption: '',
      items: [
        field('form/country', m.blank_fact_country({}, { locale })),
        field('form/body', m.blank_fact_body({}, { locale })),
      ],
    },
    {
      kind: 'line',
      caption: '',
      items: [
        field(formField.role, m.blank_fact_role({}, { locale })),
        field(formField.answeredOn, m.blank_fact_date({}, { locale }), 90),
      ],
    },
  ];
  return { kind: 'form', code: '', title: '', anchor: '', lead: '', rows, isCut: false };
}

interface Way {
  readonly scope: Scope;
  readonly locale: Locale;
}

function formOf(question: Question, { scope, locale }: Way): FormBlock {
  const { id, label, text } = question;
  const parts = scope === 'full' ? partQuestions(question) : [];
  return {
    kind: 'form',
    code: id,
    title: label,
    anchor: `question-${id}`,
    lead: text,
    rows: [
      ...ticks(question, locale),
      levels(question, locale),
      ...parts.map((part) => partRow(part, locale)),
      otherAnswers(question, locale),
      ...writtenRows(question, locale),
      evidenceRow(question, locale),
    ],
    isCut: false,
  };
}

function levels(question: Question, locale: Locale): FormRow {
  const choices = question.anchors.map((words, level) => levelChoice(question, level, { words, locale }));
  const isBeside = question.elements.length > 0;
  return { kind: 'choices', caption: isBeside ? m.blank_form_levels({}, { locale }) : '', choices, isBeside };
}

function ticks({ id, elements }: Question, locale: Locale): readonly FormRow[] {
  const choices = elements.map((element, index) => {
    const code = elementLetters[index] ?? '';
    const name = m.blank_name_element({ id, letter: code, words: element.text }, { locale });
    return choice(formField.tick(id, element.id), { value: 'yes', code, words: element.text, name });
  });
  return choices.length === 0
    ? []
    : [{ kind: 'choices', caption: m.blank_form_elements({}, { locale }), choices, isBeside: false }];
}

/** The parts of a composite on one line each; where one of them is answered, the question as a whole need not be. */
function partRow(part: Question, locale: Locale): FormRow {
  const unknown = choice(formField.level(part.id), {
    value: 'dk',
    code: m.blank_code_unknown({}, { locale }),
    words: '',
    name: m.blank_name_field({ id: part.id, label: m.blank_answer_unknown({}, { locale }) }, { locale }),
  });
  const levels = part.anchors.map((_, level) => levelChoice(part, level, { words: '', locale }));
  return {
    kind: 'line',
    caption: `${part.id} ${part.label}`,
    items: [...levels, unknown, ...gradeChoices(part, locale)],
  };
}
