import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import { list, remark, table } from '../blocks';
import { box, line, shortLine } from './to-fill-in';

const slipsOnASheet = 10;
const cardsOnASheet = 3;
const linesOfTally = 16;
const levels = ['0', '1', '2', '3', '4'];

/** Ten slips to cut apart: no names, one question, one level or "don't know" (METHOD 4.2). */
export function voteSlips(locale: Locale): readonly Block[] {
  const words = m.blank_slip_item({ short: shortLine }, { locale });
  const choices = [...levels, m.blank_slip_unknown({}, { locale })].map((choice) => `${box} ${choice}`);
  const titles = [m.blank_column_item({}, { locale }), ...levels, m.blank_slip_unknown({}, { locale })];
  return [
    remark('lead', m.blank_slip_lead({}, { locale })),
    table(
      m.blank_slip_caption({}, { locale }),
      titles.map((title, index) => ({ title, width: index === 0 ? 30 : index === titles.length - 1 ? 22 : 8 })),
      Array.from({ length: slipsOnASheet }, () => [words, ...choices]),
    ),
  ];
}

/** What somebody lays on the table before a second vote: the claim, and the document that bears it. */
export function evidenceCards(locale: Locale): readonly Block[] {
  const rows = [
    m.blank_card_item,
    m.blank_card_claim,
    m.blank_card_document,
    m.blank_card_provision,
    m.blank_card_date,
    m.blank_card_seen,
  ].map((term) => [term({}, { locale }), line]);
  const grade = [m.blank_card_grade({}, { locale }), ['A', 'B', 'C', 'D'].map((one) => `${box} ${one}`).join('   ')];
  return Array.from({ length: cardsOnASheet }, () =>
    table(
      m.blank_card_caption({}, { locale }),
      [
        { title: m.blank_card_subject({}, { locale }), width: 26 },
        { title: m.blank_card_words({}, { locale }), width: 60 },
      ],
      [...rows, grade],
    ),
  );
}

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
      Array.from({ length: linesOfTally }, () => titles.map((_, index) => (index === 0 ? '...............' : ''))),
    ),
  ];
}
