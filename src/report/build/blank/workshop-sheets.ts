import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import type { FormBlank, FormBlock, FormRow } from '../../model/form';
import { remark, table } from '../blocks';
import { blank } from './form-parts';

const actsOnASheet = 5;
const linesOfParking = 16;

/** Five acts, each with an office and a date (METHOD 4.1, section 8). */
export function actionSheet(locale: Locale): readonly Block[] {
  const act = (number: number): FormBlock => {
    const line = lineOf(`act-${number}`);
    return formOf(m.trainer_action_caption({ number: String(number) }, { locale }), [
      row(line('act', m.trainer_action_action({}, { locale }))),
      row(
        line('paragraph', m.trainer_action_paragraph({}, { locale })),
        line('instrument', m.trainer_action_instrument({}, { locale })),
      ),
      row(
        line('owner', m.trainer_action_owner({}, { locale })),
        line('due', m.trainer_action_due({}, { locale }), 70),
        line('money', m.trainer_action_money({}, { locale }), 70),
      ),
      row(line('first', m.trainer_action_first({}, { locale }))),
      row(line('sign', m.trainer_action_sign({}, { locale }))),
    ]);
  };
  return [
    remark('note', m.trainer_action_lead({}, { locale })),
    ...Array.from({ length: actsOnASheet }, (_, index) => act(index + 1)),
  ];
}

/** What a room put off, to come back to it. */
export function parkingList(locale: Locale): readonly Block[] {
  const titles = [
    m.trainer_parking_matter({}, { locale }),
    m.trainer_parking_why({}, { locale }),
    m.trainer_parking_owner({}, { locale }),
    m.trainer_parking_due({}, { locale }),
  ];
  const widths = [30, 34, 22, 14];
  return [
    remark('note', m.trainer_parking_lead({}, { locale })),
    table(
      m.trainer_parking_caption({}, { locale }),
      titles.map((title, index) => ({ title, width: widths[index] ?? 0 })),
      // A second line in each cell leaves room for a hand.
      Array.from({ length: linesOfParking }, () => titles.map(() => '\n')),
    ),
  ];
}

/** What the next room needs to know of this one: minutes an item, levels that were disputed; no names (METHOD 4.2). */
export function feedbackForm(locale: Locale): readonly Block[] {
  const line = lineOf('feedback');
  const lines = (key: string, count: number): readonly FormRow[] =>
    Array.from({ length: count }, (_, index) => row(line(`${key}-${index + 1}`, '')));
  const disputed = (number: number): FormRow =>
    row(
      line(`anchor-${number}`, m.trainer_feedback_anchor({}, { locale }), 46),
      line(`word-${number}`, m.trainer_feedback_word({}, { locale })),
    );
  return [
    remark('note', m.trainer_feedback_lead({}, { locale })),
    formOf(m.trainer_feedback_general({}, { locale }), [
      row(
        line('role', m.trainer_feedback_role({}, { locale })),
        line('language', m.trainer_feedback_language({}, { locale }), 70),
      ),
      row(line('minutes', m.trainer_feedback_length({}, { locale }))),
    ]),
    formOf(m.trainer_feedback_items({}, { locale }), lines('items', 3)),
    formOf(m.trainer_feedback_anchors({}, { locale }), [1, 2, 3, 4].map(disputed)),
    formOf(m.trainer_feedback_helped({}, { locale }), lines('helped', 4)),
    formOf(m.trainer_feedback_change({}, { locale }), lines('change', 4)),
  ];
}

const lineOf =
  (prefix: string) =>
  (key: string, label: string, width: number | null = null): FormBlank =>
    blank(`${prefix}/${key}`, { label, width, name: label });

const row = (...items: readonly FormBlank[]): FormRow => ({ kind: 'line', caption: '', items });

const formOf = (title: string, rows: readonly FormRow[]): FormBlock => ({
  kind: 'form',
  code: '',
  title,
  anchor: '',
  lead: '',
  rows,
  isCut: false,
});
