import { grades } from '../../../domain/answer';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import type { FormBlock, FormChoice, FormRow } from '../../model/form';
import { list, remark, table } from '../blocks';
import { blank, choice } from './form-parts';

const slipsOnASheet = 10;
const cardsOnASheet = 3;
const linesOfTally = 16;
const levels = ['0', '1', '2', '3', '4'];

/**
 * Ten slips to cut apart: no names, one question and round, which the clerk fills in so that no hand gives a voter away,
 * and one level or "don't know" to tick (METHOD 4.2).
 */
export function voteSlips(locale: Locale): readonly Block[] {
  const slip = (number: number): FormBlock => {
    const item = m.blank_column_item({}, { locale });
    const question = blank(`slip-${number}/question`, { label: item, width: null, name: item });
    const rounds = [
      { value: 'first', words: m.workshop_round_first({}, { locale }) },
      { value: 'second', words: m.workshop_round_second({}, { locale }) },
    ].map(({ value, words }) => choice(`slip-${number}/round`, { value, code: '', words, name: words }));
    return cut([
      { kind: 'line', caption: '', items: [question, ...rounds] },
      { kind: 'line', caption: '', items: voteBoxes(`slip-${number}/level`, locale) },
    ]);
  };
  return [
    remark('note', m.blank_slip_lead({}, { locale })),
    ...Array.from({ length: slipsOnASheet }, (_, index) => slip(index + 1)),
  ];
}

function voteBoxes(field: string, locale: Locale): readonly FormChoice[] {
  const unknown = m.blank_slip_unknown({}, { locale });
  return [
    ...levels.map((code) => choice(field, { value: code, code, words: '', name: code })),
    choice(field, { value: 'dk', code: unknown, words: '', name: unknown }),
  ];
}

/** What somebody lays on the table before a second vote: the claim, and the document that bears it. */
export function evidenceCards(locale: Locale): readonly Block[] {
  const card = (number: number): FormBlock => {
    const line = (key: string, label: string, width: number | null = null) =>
      blank(`card-${number}/${key}`, { label, width, name: label });
    const row = (...items: Extract<FormRow, { kind: 'line' }>['items']): FormRow => ({
      kind: 'line',
      caption: '',
      items,
    });
    const grade = grades.map((code) => choice(`card-${number}/grade`, { value: code, code, words: '', name: code }));
    return {
      ...cut([
        row(line('question', m.blank_card_item({}, { locale }))),
        row(line('claim', m.blank_card_claim({}, { locale }))),
        row(line('document', m.blank_card_document({}, { locale }))),
        row(
          line('provision', m.blank_card_provision({}, { locale })),
          line('date', m.blank_card_date({}, { locale }), 90),
        ),
        row(line('seen', m.blank_card_seen({}, { locale }))),
        { kind: 'line', caption: m.blank_card_grade({}, { locale }), items: grade },
      ]),
      title: m.blank_card_caption({}, { locale }),
    };
  };
  return Array.from({ length: cardsOnASheet }, (_, index) => card(index + 1));
}

const cut = (rows: readonly FormRow[]): FormBlock => ({
  kind: 'form',
  code: '',
  title: '',
  anchor: '',
  lead: '',
  rows,
  isCut: true,
});

/** Votes counted by hand, with the way to the lower median and to the average deviation (METHOD 2.9). */
export function tallySheet(locale: Locale): readonly Block[] {
  const titles = [
    m.blank_column_item({}, { locale }),
    ...levels,
    m.blank_slip_unknown({}, { locale }),
    m.blank_tally_votes({}, { locale }),
    m.blank_tally_median({}, { locale }),
    m.blank_tally_deviation({}, { locale }),
  ];
  return [
    remark('lead', m.blank_tally_lead({}, { locale })),
    list(
      [m.blank_tally_step1, m.blank_tally_step2, m.blank_tally_step3, m.blank_tally_step4].map((step) =>
        step({}, { locale }),
      ),
      true,
    ),
    table(
      m.blank_tally_caption({}, { locale }),
      titles.map((title, index) => ({ title, width: index === 0 ? 16 : index > 5 ? 12 : 6 })),
      Array.from({ length: linesOfTally }, () => titles.map(() => '')),
    ),
  ];
}
