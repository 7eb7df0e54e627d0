import { memo } from 'react';
import styles from './Card.module.css';
import { AnswerFields } from './AnswerFields';
import { CardHead } from './CardHead';
import type { AnswerProps } from './internal/answer-props';
import { cardId } from './internal/focus-question';
import { SourceWords } from './SourceWords';

interface QuestionCardProps extends AnswerProps {
  /** The day the answers speak of. */
  readonly assessedOn: string;
  /** Whether there is room for the source beside the question. */
  readonly isWide: boolean;
}

/** One question with its source facing it; renders again only when its own answer changes. */
export const QuestionCard = memo(function QuestionCard({ isWide, assessedOn, ...props }: QuestionCardProps) {
  const { question, answer } = props;
  return (
    <article className={styles.card} id={cardId(question.id)} data-card={question.id}>
      <div className={styles.facing}>
        <div className={styles.held}>
          <CardHead question={question} answer={answer} />
          <SourceWords question={question} isWide={isWide} />
        </div>
      </div>
      <div className={styles.asked}>
        <AnswerFields {...props} assessedOn={assessedOn} />
      </div>
    </article>
  );
});
