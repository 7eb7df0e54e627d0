import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import styles from './Overview.module.css';

interface NextStepProps {
  /** The first question without an answer; null when there is none. */
  readonly question: Question | null;
  readonly isBegun: boolean;
}

/** The one thing to do next, as a question in full, the way to the results, or in a copy the way back. */
export function NextStep({ question, isBegun }: NextStepProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  if (!question && assessment.request !== null) {
    return <p>{assessment.request.kind === 'answers' ? m.request_answers_done() : m.request_vote_done()}</p>;
  }
  if (!question) {
    return (
      <>
        <p>{m.overview_next_done()}</p>
        <ButtonLink kind="primary" href={routes.results(assessment.id)}>
          {m.overview_result_open()}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <p className={styles.question}>{question.text}</p>
      <ButtonLink kind="primary" href={routes.question(assessment.id, question.theme, question.id)}>
        {isBegun ? m.overview_next_goon() : m.overview_next_begin()}
      </ButtonLink>
    </>
  );
}
