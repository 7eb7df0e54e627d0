import type { Question, QuestionId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { Mark } from '../../ui/mark/Mark';
import styles from './Sources.module.css';

interface AskedQuestionsProps {
  readonly questions: readonly Question[];
  /** Those drawn from this very paragraph; the others are at home elsewhere. */
  readonly home: readonly QuestionId[];
}

/** The questions that a paragraph has led to, in their full words. */
export function AskedQuestions({ questions, home }: AskedQuestionsProps) {
  return (
    <>
      <p className={styles.askedtitle}>{m.sources_paragraph_asked({ count: questions.length })}</p>
      <ul className={styles.asked} role="list">
        {questions.map((question) => (
          <li key={question.id}>
            <Mark>{question.id}</Mark>
            <span>
              {question.text}
              {!home.includes(question.id) && (
                <span className={styles.elsewhere}>
                  {' '}
                  {m.sources_paragraph_elsewhere({ paragraph: question.paragraph })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
