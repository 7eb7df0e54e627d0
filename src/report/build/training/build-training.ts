import type { Pack } from '../../../domain/pack';
import { minutesOf, type TrainerGuide } from '../../../domain/trainer-guide';
import type { TrainingCase } from '../../../domain/training-case';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { directionOf, type Locale } from '../../../i18n/locale';
import type { Block, Report } from '../../model/block';
import { type BlankKind, blankBlocks, blankTitle } from '../blank/build-blank';
import { annex, heading, numberBlocks } from '../blocks';
import { flipChartBlocks } from './flip-chart';
import { guideBlocks } from './guide-blocks';
import { modelAnswers } from './model-answers';
import { storyCards } from './story-cards';

/** What of the package is printed: all of it, or one piece. */
export const trainingParts = ['whole', 'guide', 'flip-chart', 'cards', 'answers'] as const;
export type TrainingPart = (typeof trainingParts)[number];

export interface TrainingOptions {
  readonly pack: Pack;
  readonly training: TrainingCase;
  readonly guide: TrainerGuide;
  readonly part: TrainingPart;
  readonly locale: Locale;
  readonly paper: 'a4' | 'letter';
}

/** The papers of the package in the order in which a day needs them; the long form last. */
const papers: readonly BlankKind[] = ['slips', 'cards', 'tally', 'aside', 'dissent', 'actions', 'parking', 'form', 'feedback']; // prettier-ignore

/** The training package as one tree: guide, flip chart, invented country, answers, papers (METHOD 4.2). */
export function buildTraining(options: TrainingOptions): Report {
  const { pack, guide, part, locale, paper } = options;
  const title = part === 'guide' ? guide.title : m.trainer_pack_title({}, { locale });
  const isCase = part === 'cards' || part === 'answers';
  const minutes = (day: 'full' | 'half') => formatNumber(locale, minutesOf(guide.agenda, day));
  const print = m.trainer_pack_print({}, { locale });
  return {
    title,
    subtitle: m.trainer_pack_subtitle({}, { locale }),
    disclaimer: m.trainer_pack_disclaimer({}, { locale }),
    opening: part === 'whole' ? 'cover' : 'head',
    language: locale,
    direction: directionOf(locale),
    paper,
    facts:
      part === 'whole'
        ? [
            {
              term: m.trainer_pack_questionnaire({}, { locale }),
              value: m.report_cover_packversion({ title: pack.title, version: pack.version }, { locale }),
            },
            {
              term: m.trainer_pack_minutes({}, { locale }),
              value: m.trainer_pack_minutesvalue({ full: minutes('full'), half: minutes('half') }, { locale }),
            },
            { term: print, value: m.trainer_pack_printvalue({}, { locale }) },
          ]
        : [],
    runningTitle: part === 'whole' ? title : partTitle(part, options),
    handlingLine: m.trainer_pack_handling({}, { locale }),
    fingerprintLine: '',
    trainingMark: isCase ? m.report_page_training({}, { locale }) : '',
    words: {
      page: m.report_page_number({ page: '{page}', pages: '{pages}' }, { locale }),
      contents: m.report_page_contents({}, { locale }),
      continued: m.report_page_continued({}, { locale }),
    },
    createdAt: `${pack.instrumentsAsOf}T00:00:00.000Z`,
    blocks: part === 'whole' ? numberBlocks(wholeBlocks(options)) : blocksAlone(part, options),
  };
}

type Piece = Exclude<TrainingPart, 'whole'>;

function wholeBlocks(options: TrainingOptions): readonly Block[] {
  const { pack, locale } = options;
  const pieces: readonly Piece[] = ['flip-chart', 'cards', 'answers'];
  return [
    ...partBlocks('guide', options),
    ...pieces.flatMap((part): readonly Block[] => [
      { kind: 'page-break' },
      annexOf(part, options),
      ...partBlocks(part, options),
    ]),
    ...papers.flatMap((kind): readonly Block[] => [
      { kind: 'page-break' },
      annex(blankTitle(kind, 'quick', locale), `paper-${kind}`),
      ...belowAnnex(blankBlocks({ pack, kind, scope: 'quick', locale })),
    ]),
  ];
}

/** The guide's sections are numbered; another piece has one heading, which needs no number. */
function blocksAlone(part: Piece, options: TrainingOptions): readonly Block[] {
  const own = partBlocks(part, options);
  return part === 'guide' ? numberBlocks(own) : [heading(1, partTitle(part, options), `part-${part}`), ...own];
}

/** Pages on the invented country say so among papers for real work. */
function annexOf(part: Piece, options: TrainingOptions): Block {
  const own = annex(partTitle(part, options), `part-${part}`);
  const isCase = part === 'cards' || part === 'answers';
  return isCase ? { ...own, pageMark: m.report_page_training({}, { locale: options.locale }) } : own;
}

/** A form's themes are parts of its annex. */
function belowAnnex(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'heading' && block.level === 1 ? { ...block, level: 2 } : block));
}

function partBlocks(part: Piece, { guide, training, pack, locale }: TrainingOptions): readonly Block[] {
  switch (part) {
    case 'guide':
      return guideBlocks(guide, locale);
    case 'flip-chart':
      return flipChartBlocks(guide, locale);
    case 'cards':
      return storyCards(training, pack, locale);
    case 'answers':
      return modelAnswers(training, pack, locale);
  }
}

function partTitle(part: Piece, { guide, locale }: TrainingOptions): string {
  switch (part) {
    case 'guide':
      return guide.title;
    case 'flip-chart':
      return m.trainer_part_flipchart({}, { locale });
    case 'cards':
      return m.trainer_part_cards({}, { locale });
    case 'answers':
      return m.trainer_part_answers({}, { locale });
  }
}
