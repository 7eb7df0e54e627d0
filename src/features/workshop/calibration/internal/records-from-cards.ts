import type { Tally } from '../../../../domain/ballot';
import type { Calibration } from '../../../../domain/calibration';
import { m } from '../../../../i18n/generated/messages';
import { modelWords, verdictWords } from '../calibration-words';
import type { AnsweredCard } from './cards-with-answers';

export interface ComparedCard {
  readonly card: AnsweredCard;
  readonly tally: Tally;
  readonly calibration: Calibration;
}

/** A head and a line for each card: counts only, no names, and the mark of training on every line. */
export function recordsFromCards(cards: readonly ComparedCard[]): readonly (readonly string[])[] {
  const levels = [0, 1, 2, 3, 4].map((level) => m.workshop_strip_level({ level: `${level}` }));
  const head = [
    m.calibration_sum_card(),
    ...levels,
    m.workshop_strip_unknown(),
    m.calibration_sum_model(),
    m.calibration_sum_share(),
    m.calibration_sum_verdict(),
    m.calibration_sum_training(),
  ];
  const lines = cards.map(({ card, tally, calibration }) => [
    card.question.id,
    ...tally.levels.map((count) => `${count}`),
    `${tally.dontKnows}`,
    modelWords(card.answer.response),
    `${calibration.forModel}`,
    verdictWords(calibration.verdict),
    m.calibration_sum_training(),
  ]);
  return [head, ...lines];
}
