import type { QuestionStep } from '../domain/explanation';
import { weakestOf } from '../domain/level-interval';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { answerWords, countedWords, supposedWords } from '../report/build/formula-words';
import styles from './Computed.module.css';
import type { QuestionLink } from './question-link';

interface AnswerStepsProps {
  readonly steps: readonly QuestionStep[];
  readonly linkTo: QuestionLink;
}

/** Questions with what was answered, what supports it and which levels count; a composite part by part. */
export function AnswerSteps({ steps, linkTo }: AnswerStepsProps) {
  return (
    <ul className={styles.answers} role="list">
      {steps.map((step) => (
        <li key={step.question.id}>
          <p>
            <a href={linkTo(step.question)}>{`${step.question.id} ${step.question.label}`}</a>
          </p>
          <AnswersOf {...step} />
        </li>
      ))}
    </ul>
  );
}

/** The answers alone, where the question stands nearby; and, where a measure is tried, what is supposed instead. */
export function AnswersOf(step: QuestionStep) {
  const { question, answers } = step;
  const locale = currentLocale();
  const weakest = weakestOf(answers.map(({ interval }) => interval));
  const supposed = supposedWords(step, locale);
  return (
    <>
      {answers.map((answer) => (
        <p key={answer.question.id}>
          {answer.question.id === question.id
            ? answerWords(answer, locale)
            : m.results_cell_part({ part: answer.question.label, words: answerWords(answer, locale) })}
        </p>
      ))}
      {answers.length > 1 && <p>{m.results_cell_composite({ levels: countedWords(weakest, locale) })}</p>}
      {supposed !== null && <p className={styles.name}>{supposed}</p>}
    </>
  );
}
