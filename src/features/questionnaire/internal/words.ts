import type { FateKind } from '../../../domain/compare-packs';
import type { QuestionPiece } from '../../../domain/question-differences';
import { m } from '../../../i18n/generated/messages';

/** What asks something of the user comes first. */
export const fatesInOrder: readonly FateKind[] = ['changed', 'retired', 'reworded', 'new', 'kept'];

/** What becomes of a question, as a heading. */
export function fateWord(kind: FateKind): string {
  const words = {
    kept: m.questionnaire_fate_kept,
    reworded: m.questionnaire_fate_reworded,
    changed: m.questionnaire_fate_changed,
    retired: m.questionnaire_fate_retired,
    new: m.questionnaire_fate_new,
  };
  return words[kind]();
}

/** What that means for answers, in a sentence. */
export function fateMeaning(kind: FateKind): string {
  const words = {
    kept: m.questionnaire_meaning_kept,
    reworded: m.questionnaire_meaning_reworded,
    changed: m.questionnaire_meaning_changed,
    retired: m.questionnaire_meaning_retired,
    new: m.questionnaire_meaning_new,
  };
  return words[kind]();
}

/** Which part of a question it is, by the name on the question card. */
export function pieceWord(piece: QuestionPiece): string {
  if (piece.kind === 'anchor') return m.questionnaire_piece_anchor({ level: piece.level });
  return pieceWords[piece.kind]();
}

const pieceWords: Readonly<Record<Exclude<QuestionPiece['kind'], 'anchor'>, () => string>> = {
  label: m.questionnaire_piece_label,
  text: m.questionnaire_piece_text,
  why: m.questionnaire_piece_why,
  element: m.questionnaire_piece_element,
  part: m.questionnaire_piece_part,
  scope: m.questionnaire_piece_scope,
  impact: m.questionnaire_piece_impact,
  minimum: m.questionnaire_piece_minimum,
  reason: m.questionnaire_piece_reason,
  evidence: m.questionnaire_piece_evidence,
  who: m.questionnaire_piece_who,
  send: m.questionnaire_piece_send,
  caution: m.questionnaire_piece_caution,
  remedy: m.questionnaire_piece_remedy,
  reference: m.questionnaire_piece_reference,
};
