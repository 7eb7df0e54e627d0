import type { ReactNode } from 'react';
import { type Ballot, resultOf } from '../domain/ballot';
import { setNote, setResponse } from '../domain/commands';
import type { Question } from '../domain/pack';
import { outcomeOfVote } from '../domain/record-vote';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { voteResultWords } from '../report/build/vote-words';
import { Button } from '../ui/button/Button';
import { Actions } from '../ui/page/Actions';
import { useOpenAssessment } from './open-assessment';
import { VoteOutcomeWords } from './VoteOutcomeWords';

interface RecordVoteProps {
  readonly question: Question;
  readonly ballot: Ballot;
  /** What else can be done with the vote. */
  readonly children?: ReactNode;
}

/** What the last vote does to the answer, and the button that records it (METHOD 2.9). */
export function RecordVote({ question, ballot, children }: RecordVoteProps) {
  const { assessment, run } = useOpenAssessment();
  const result = resultOf(ballot);
  if (result === null) return null;
  const answer = assessment.answers[question.id] ?? null;
  const outcome = outcomeOfVote(result, answer, assessment.period.to);
  const noteVote = () => {
    const vote = m.workshop_note_vote({ result: voteResultWords(result, currentLocale()) });
    run(setNote(question, [answer?.note ?? '', vote].filter(Boolean).join('\n\n')));
  };
  return (
    <>
      {ballot.second === null && <p>{m.workshop_ballot_firstonly()}</p>}
      <VoteOutcomeWords question={question} answer={answer} outcome={outcome} />
      <Actions>
        {outcome.kind === 'record' && (
          <Button onClick={() => run(setResponse(question, outcome.response))}>{m.workshop_ballot_record()}</Button>
        )}
        {outcome.kind === 'document-stands' && <Button onClick={noteVote}>{m.workshop_ballot_note()}</Button>}
        {children}
      </Actions>
    </>
  );
}
