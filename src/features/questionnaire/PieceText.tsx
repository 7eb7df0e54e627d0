import type { NotApplicableReason, Scope } from '../../domain/pack';
import type { QuestionPiece } from '../../domain/question-differences';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { reasonWord, scopeWord } from '../../report/build/words';
import { PackText } from '../PackText';

interface PieceTextProps {
  readonly piece: QuestionPiece;
  readonly text: string | null;
}

/** What a part of a question says: words of the questionnaire as they are, its own terms in the user's language. */
export function PieceText({ piece, text }: PieceTextProps) {
  if (text === null) return m.questionnaire_item_nothing();
  if (piece.kind === 'scope') return scopeWord(text as Scope, currentLocale());
  if (piece.kind === 'reason') return reasonWord(text as NotApplicableReason, currentLocale());
  return <PackText>{text}</PackText>;
}
