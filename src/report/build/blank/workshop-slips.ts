import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { NotApplicableReason } from '../../../domain/pack';
import type { Block } from '../../model/block';
import type { FormBlank, FormBlock, FormChoice, FormRow } from '../../model/form';
import { remark } from '../blocks';
import { reasonWord } from '../words';
import { blank, choice } from './form-parts';

const asidesOnASheet = 3;
const dissentsOnASheet = 4;
const reasons: readonly NotApplicableReason[] = [
  'competence-outside-country',
  'instrument-not-open',
  'institution-cannot-exist',
  'event-over',
];
const levels = ['0', '1', '2', '3', '4'];

/** Setting a question aside takes one of four reasons, a sentence and a second person (METHOD 2.2). */
export function asideSlips(locale: Locale): readonly Block[] {
  const slip = (number: number): FormBlock => {
    const line = lineOf(`aside-${number}`);
    return slipOf(m.trainer_aside_caption({}, { locale }), [
      row(line('question', m.blank_column_item({}, { locale }))),
      {
        kind: 'choices',
        caption: m.trainer_aside_reason({}, { locale }),
        choices: reasons.map((reason, index) => {
          const words = reasonWord(reason, locale);
          return choice(`aside-${number}/reason`, { value: reason, code: String(index + 1), words, name: words });
        }),
        isBeside: false,
      },
      row(line('sentence', m.trainer_aside_sentence({}, { locale }))),
      row(line('sentence-more', '')),
      row(line('confirmed', m.trainer_aside_confirmed({}, { locale }))),
    ]);
  };
  return [
    remark('note', m.trainer_aside_lead({}, { locale })),
    ...Array.from({ length: asidesOnASheet }, (_, index) => slip(index + 1)),
  ];
}

/** Two sentences of whoever stands apart, printed unsigned (METHOD 2.9). */
export function dissentSlips(locale: Locale): readonly Block[] {
  const slip = (number: number): FormBlock => {
    const line = lineOf(`dissent-${number}`);
    const level = m.trainer_dissent_level({}, { locale });
    return slipOf(m.trainer_dissent_caption({}, { locale }), [
      row(
        line('question', m.blank_column_item({}, { locale })),
        line('result', m.trainer_dissent_result({}, { locale })),
      ),
      {
        kind: 'line',
        caption: level,
        items: levels.map((code) =>
          choice(`dissent-${number}/level`, { value: code, code, words: '', name: `${level} ${code}` }),
        ),
      },
      row(line('words-1', m.trainer_dissent_words({}, { locale }))),
      row(line('words-2', '')),
      row(line('words-3', '')),
    ]);
  };
  return [
    remark('note', m.trainer_dissent_lead({}, { locale })),
    ...Array.from({ length: dissentsOnASheet }, (_, index) => slip(index + 1)),
  ];
}

const lineOf =
  (prefix: string) =>
  (key: string, label: string): FormBlank =>
    blank(`${prefix}/${key}`, { label, width: null, name: label });

const row = (...items: readonly (FormBlank | FormChoice)[]): FormRow => ({ kind: 'line', caption: '', items });

const slipOf = (title: string, rows: readonly FormRow[]): FormBlock => ({
  kind: 'form',
  code: '',
  title,
  anchor: '',
  lead: '',
  rows,
  isCut: true,
});
