import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import styles from './InShort.module.css';
import type { QuestionLink } from '../question-link';

interface NamedQuestionsProps {
  readonly questions: readonly Question[];
  /** How many are named, all by default; the rest are counted, with a way to them. */
  readonly most?: number;
  /** What is said where there are none. */
  readonly none: string;
  readonly linkTo: QuestionLink;
  /** Where all of them are. */
  readonly all?: string;
}

/** Questions by name, one below the other. */
export function NamedQuestions({ questions, most = questions.length, none, linkTo, all }: NamedQuestionsProps) {
  if (questions.length === 0) return <p>{none}</p>;
  const others = questions.length - most;
  return (
    <ul className={styles.named} role="list">
      {questions.slice(0, most).map((question) => (
        <li key={question.id}>
          <a href={linkTo(question)}>{question.label}</a>
        </li>
      ))}
      {others > 0 && (
        <li className={styles.others}>
          <a href={all}>{m.report_summary_unknownsmore({ count: others })}</a>
        </li>
      )}
    </ul>
  );
}
