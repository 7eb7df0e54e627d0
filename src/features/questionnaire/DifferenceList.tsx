import type { Question } from '../../domain/pack';
import type { Difference } from '../../domain/question-differences';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { responseWord } from '../../report/build/words';
import { UserText } from '../../ui/user-text/UserText';
import { useOpenAssessment } from '../open-assessment';
import { partOf } from './internal/answers-to';
import { pieceWord } from './internal/words';
import { PieceText } from './PieceText';
import styles from './Questionnaire.module.css';

interface DifferenceListProps {
  readonly question: Question;
  readonly differences: readonly Difference[];
}

/** Only what says something else: what was, what is, and what that means for ticks and parts that are gone. */
export function DifferenceList({ question, differences }: DifferenceListProps) {
  const { assessment } = useOpenAssessment();
  if (differences.length === 0) return <p>{m.questionnaire_item_elsewhere()}</p>;
  const goneWith = ({ piece, after }: Difference): string | null => {
    if (after !== null) return null;
    if (piece.kind === 'element') {
      const isTicked = assessment.answers[question.id]?.elements.some((id) => id === piece.id);
      return isTicked ? m.questionnaire_item_tick() : null;
    }
    const answer = piece.kind === 'part' ? partOf(question, piece.id, assessment) : null;
    return answer && m.questionnaire_item_part({ answer: responseWord(answer.response, currentLocale()) });
  };
  return (
    <dl className={styles.differences}>
      {differences.map((difference) => {
        const { piece, before, after } = difference;
        const lost = goneWith(difference);
        return (
          <div key={`${pieceWord(piece)} ${before} ${after}`}>
            <dt>{pieceWord(piece)}</dt>
            <dd>
              {m.questionnaire_item_was()} <PieceText piece={piece} text={before} />
            </dd>
            <dd>
              {m.questionnaire_item_is()} <PieceText piece={piece} text={after} />
            </dd>
            {lost !== null && (
              <dd>
                <UserText>{lost}</UserText>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
