import { originOf } from '../../../domain/form-origin';
import type { Pack, Scope } from '../../../domain/pack';
import { m } from '../../../i18n/generated/messages';
import { directionOf, type Locale } from '../../../i18n/locale';
import type { Block, Report } from '../../model/block';
import { numberBlocks } from '../blocks';
import { scopeWord } from '../words';
import { questionForms } from './question-forms';
import { evidenceCards, tallySheet, voteSlips } from './workshop-papers';
import { actionSheet, feedbackForm, parkingList } from './workshop-sheets';
import { asideSlips, dissentSlips } from './workshop-slips';

/** The papers that a room fills in by hand (METHOD 4.2). */
export const blankKinds = [
  'form',
  'slips',
  'cards',
  'tally',
  'aside',
  'dissent',
  'actions',
  'parking',
  'feedback',
] as const;
export type BlankKind = (typeof blankKinds)[number];

export interface BlankOptions {
  readonly pack: Pack;
  readonly kind: BlankKind;
  /** Which questions a form has; the other papers have none. */
  readonly scope: Scope;
  readonly locale: Locale;
  readonly paper: 'a4' | 'letter';
}

/** A paper to fill in, as a tree that every renderer of the report prints; the same questionnaire gives the same paper. */
export function buildBlank({ pack, kind, scope, locale, paper }: BlankOptions): Report {
  const title = blankTitle(kind, scope, locale);
  return {
    title,
    subtitle: m.report_cover_packversion({ title: pack.title, version: pack.version }, { locale }),
    disclaimer: m.blank_page_nonames({}, { locale }),
    opening: kind === 'form' && scope === 'full' ? 'cover' : 'head',
    ...(kind === 'tally' || kind === 'parking'
      ? {}
      : { form: { origin: kind === 'form' ? originOf(pack, scope) : '' } }),
    language: locale,
    direction: directionOf(locale),
    paper,
    facts: [],
    runningTitle: title,
    handlingLine: m.blank_page_label({}, { locale }),
    fingerprintLine: '',
    trainingMark: '',
    words: {
      page: m.report_page_number({ page: '{page}', pages: '{pages}' }, { locale }),
      contents: m.report_page_contents({}, { locale }),
      continued: m.report_page_continued({}, { locale }),
    },
    createdAt: `${pack.instrumentsAsOf}T00:00:00.000Z`,
    blocks: numberBlocks(blankBlocks({ pack, kind, scope, locale })),
  };
}

/** What a paper holds, to be printed by itself or among others. */
export function blankBlocks({ pack, kind, scope, locale }: Omit<BlankOptions, 'paper'>): readonly Block[] {
  switch (kind) {
    case 'form':
      return questionForms({ pack, scope, locale });
    case 'slips':
      return voteSlips(locale);
    case 'cards':
      return evidenceCards(locale);
    case 'tally':
      return tallySheet(locale);
    case 'aside':
      return asideSlips(locale);
    case 'dissent':
      return dissentSlips(locale);
    case 'actions':
      return actionSheet(locale);
    case 'parking':
      return parkingList(locale);
    case 'feedback':
      return feedbackForm(locale);
  }
}

/** What a paper is called. */
export function blankTitle(kind: BlankKind, scope: Scope, locale: Locale): string {
  switch (kind) {
    case 'form':
      return m.blank_title_form({ scope: scopeWord(scope, locale) }, { locale });
    case 'slips':
      return m.blank_title_slips({}, { locale });
    case 'cards':
      return m.blank_title_cards({}, { locale });
    case 'tally':
      return m.blank_title_tally({}, { locale });
    case 'aside':
      return m.trainer_title_aside({}, { locale });
    case 'dissent':
      return m.trainer_title_dissent({}, { locale });
    case 'actions':
      return m.trainer_title_actions({}, { locale });
    case 'parking':
      return m.trainer_title_parking({}, { locale });
    case 'feedback':
      return m.trainer_title_feedback({}, { locale });
  }
}
