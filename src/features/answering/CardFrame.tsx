import type { ReactNode } from 'react';
import type { Question } from '../../domain/pack';
import styles from './Card.module.css';
import { cardId } from './internal/focus-question';
import { SourceWords } from './SourceWords';

interface CardFrameProps {
  readonly question: Question;
  readonly head: ReactNode;
  /** Whether there is room for the source beside the question. */
  readonly isWide: boolean;
  readonly children: ReactNode;
}

/** A question with its source facing it, as the two languages of a treaty face each other. */
export function CardFrame({ question, head, isWide, children }: CardFrameProps) {
  return (
    <article className={styles.card} id={cardId(question.id)} data-card={question.id}>
      <div className={styles.facing}>
        <div className={styles.held}>
          {head}
          <SourceWords question={question} isWide={isWide} />
        </div>
      </div>
      <div className={styles.asked}>{children}</div>
    </article>
  );
}
