import { m } from '../../i18n/generated/messages';
import type { BlankKind } from '../../report/build/blank/build-blank';
import { type TrainingPart, trainingParts } from '../../report/build/training/build-training';

/** A part of the package, or a paper to fill in. "cards" names story cards in one and evidence cards in the other. */
export type Piece =
  { readonly kind: 'part'; readonly part: TrainingPart } | { readonly kind: 'paper'; readonly paper: BlankKind };

/** What can be printed, the whole first, the papers in the order in which a day needs them. */
export const pieces: readonly (Piece & { readonly key: string; readonly title: () => string })[] = [
  ...trainingParts.map((part) => ({ kind: 'part', part, key: `part-${part}`, title: partWords(part) }) as const),
  ...(['form', 'slips', 'cards', 'tally', 'aside', 'dissent', 'actions', 'parking', 'feedback'] as const).map(
    (paper) => ({ kind: 'paper', paper, key: `paper-${paper}`, title: paperWords(paper) }) as const,
  ),
];

function partWords(part: TrainingPart): () => string {
  const words = {
    whole: m.trainer_part_whole,
    guide: m.trainer_part_guide,
    'flip-chart': m.trainer_part_flipchart,
    cards: m.trainer_part_cards,
    answers: m.trainer_part_answers,
  };
  return words[part];
}

function paperWords(paper: BlankKind): () => string {
  const words = {
    form: m.trainer_part_quick,
    slips: m.forms_kind_slips,
    cards: m.forms_kind_cards,
    tally: m.forms_kind_tally,
    aside: m.trainer_kind_aside,
    dissent: m.trainer_kind_dissent,
    actions: m.trainer_kind_actions,
    parking: m.trainer_kind_parking,
    feedback: m.trainer_kind_feedback,
  };
  return words[paper];
}
