import { partQuestions } from '../../../domain/composite';
import { type Pack, type Question, questionsInScope, type Scope } from '../../../domain/pack';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block, Inline } from '../../model/block';
import { heading, remark, strong, table } from '../blocks';
import { box, line, shortLine } from './to-fill-in';

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
    remark('lead', m.blank_form_lead({}, { locale })),
    whoAnswers(locale),
    ...themes.flatMap(({ id, title }): readonly Block[] => [
      heading(1, `${id} ${title}`, `theme-${id}`),
      ...asked.filter(({ theme }) => theme === id).flatMap((question) => formOf(question, locale)),
    ]),
  ];
}

function whoAnswers(locale: Locale): Block {
  const terms = [m.blank_fact_country, m.blank_fact_body, m.report_cover_period, m.blank_fact_role, m.blank_fact_date];
  return table(
    m.blank_fact_caption({}, { locale }),
    [
      { title: m.blank_card_subject({}, { locale }), width: 26 },
      { title: m.blank_card_words({}, { locale }), width: 60 },
    ],
    terms.map((term) => [term({}, { locale }), line]),
  );
}

function formOf(question: Question, locale: Locale): readonly Block[] {
  const { id, label, text, elements } = question;
  return [
    heading(2, `${id} ${label}`, `question-${id}`),
    remark('lead', text),
    ...(elements.length > 0 ? [ticks(question, locale)] : []),
    levels(question, locale),
    ...partQuestions(question).map((part) => partLine(part, locale)),
    remark('note', m.blank_form_evidence({ line, short: shortLine }, { locale })),
    remark('note', m.blank_form_note({ line }, { locale })),
  ];
}

function ticks({ id, elements }: Question, locale: Locale): Block {
  const items = elements.map((element): Inline => [{ text: `${box} ${element.text}` }]);
  return {
    kind: 'table',
    caption: m.blank_form_elements({ id }, { locale }),
    columns: [{ title: m.blank_column_element({}, { locale }), width: 1 }],
    rows: items.map((item) => [item]),
  };
}

/** "0 □ …" to "4 □ …", then the answers that are none of the five. */
function levels({ id, anchors, notApplicable }: Question, locale: Locale): Block {
  const others: readonly (readonly [string, string])[] = [
    [m.blank_code_range({}, { locale }), m.blank_answer_range({ short: '____' }, { locale })],
    [m.blank_code_unknown({}, { locale }), m.blank_answer_unknown({ line }, { locale })],
    [m.blank_code_withheld({}, { locale }), m.blank_answer_withheld({}, { locale })],
    [m.blank_code_unreached({}, { locale }), m.blank_answer_unreached({}, { locale })],
    ...(notApplicable.length > 0
      ? [[m.blank_code_aside({}, { locale }), m.blank_answer_aside({ line }, { locale })] as const]
      : []),
  ];
  const anchored = anchors.map((anchor, level): readonly [string, string] => [`${level}`, anchor]);
  return {
    kind: 'table',
    caption: m.blank_form_answer({ id }, { locale }),
    columns: [
      { title: m.blank_column_code({}, { locale }), width: 5, align: 'center' },
      { title: m.blank_column_tick({}, { locale }), width: 4, align: 'center' },
      { title: m.blank_column_anchor({}, { locale }), width: 60 },
    ],
    rows: [...anchored, ...others].map(([code, words]) => [[{ text: code }], [{ text: box }], [{ text: words }]]),
  };
}

function partLine({ id, label }: Question, locale: Locale): Block {
  return remark('note', strong(`${id} ${label}:`), ' ', m.blank_form_part({ box }, { locale }));
}
