import { grades } from '../../../domain/answer';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import type { FormBlock, FormRow } from '../../model/form';
import { list, remark, table } from '../blocks';
import { blank, choice } from './form-parts';

const slipsOnASheet = 10;
const cardsOnASheet = 3;
const linesOfTally = 16;
const levels = ['0', '1', '2', '3', '4'];

/** Ten slips to cut apart: no names, one question, one level or "don't know" (METHOD 4.2). */
export function voteSlips(locale: Locale): readonly Block[] {
  const slip = (number: number): FormBlock => {
    const item = m.blank_column_item({}, { locale });
    const field = `slip-${number}/level`;
    const votes = levels.map((code) => choice(field, { value: code, code, words: '', name: code }));
    const unknown = m.blank_slip_unknown({}, { locale });
    const items = [
      blank(`slip-${number}/question`, { label: item, width: 110, name: item }),
      ...votes,
      choice(field, { value: 'dk', code: unknown, words: '', name: unknown }),
    ];
    return cut([{ kind: 'line', caption: '', items }]);
  };
  return [
    remark('note', m.blank_slip_lead({}, { locale })),
    ...Array.from({ length: slipsOnASheet }, (_, index) => slip(index + 1)),
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
