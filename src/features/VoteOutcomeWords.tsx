import { assertNever } from '../base/assert';
import type { Answer } from '../domain/answer';
import type { Question } from '../domain/pack';
import { isUncited, type VoteOutcome } from '../domain/record-vote';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { responseWord } from '../report/build/words';
import { useOpenAssessment } from './open-assessment';
import { useServices } from './services';

interface VoteOutcomeWordsProps {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly outcome: VoteOutcome;
}

/** How the answer stands to the vote: what it says where it differs, and that a bare level proves nothing. */
export function VoteOutcomeWords({ question, answer, outcome }: VoteOutcomeWordsProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const present = answer?.response && (
    <p>{m.workshop_ballot_answer({ answer: responseWord(answer.response, currentLocale()) })}</p>
  );
  switch (outcome.kind) {
    case 'record':
      return present;
    case 'document-stands':
      return (
        <>
          {present}
          <p>{m.workshop_ballot_document()}</p>
        </>
      );
    case 'same':
      if (answer === null || !isUncited(answer, assessment.period.to)) return <p>{m.workshop_ballot_same()}</p>;
      return (
        <p>
          {m.workshop_ballot_uncited()}{' '}
          <a href={routes.question(assessment.id, question.theme, question.id)}>{m.workshop_ballot_evidence()}</a>
        </p>
      );
    default:
      return assertNever(outcome);
  }
}
