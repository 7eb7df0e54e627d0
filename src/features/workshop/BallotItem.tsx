import { type Ballot, resultOf } from '../../domain/ballot';
import { setNote, setResponse } from '../../domain/commands';
import { maxTextLength } from '../../domain/limits';
import type { Question } from '../../domain/pack';
import { outcomeOfVote } from '../../domain/record-vote';
import { addDissent, park, setDissent, setTally } from '../../domain/workshop-commands';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { voteResultWords } from '../../report/build/vote-words';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { Actions } from '../../ui/page/Actions';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { CountStrip } from '../CountStrip';
import styles from './Workshop.module.css';

interface BallotItemProps {
  readonly question: Question;
  readonly ballot: Ballot;
}

/** The votes on one question, what they come to, and what the room does with it. */
export function BallotItem({ question, ballot }: BallotItemProps) {
  const { ids } = useServices();
  const { assessment, run } = useOpenAssessment();
  const result = resultOf(ballot);
  const answer = assessment.answers[question.id] ?? null;
  const outcome = result && outcomeOfVote(result, answer, assessment.period.to);
  const noteVote = () => {
    if (!result) return;
    const note = [answer?.note ?? '', m.workshop_note_vote({ result: voteResultWords(result, currentLocale()) })]
      .filter(Boolean)
      .join('\n\n');
    run(setNote(question, note));
  };
  const rounds = [
    { round: 'first', title: m.workshop_round_first(), tally: ballot.first },
    { round: 'second', title: m.workshop_round_second(), tally: ballot.second },
  ] as const;
  return (
    <section className={styles.ballot} data-ballot={question.id}>
      <h3>
        {question.id} {question.label}
      </h3>
      {rounds.map(
        ({ round, title, tally }) =>
          tally && (
            <div key={round}>
              <p>{title}</p>
              <CountStrip tally={tally} />
              <Button kind="quiet" onClick={() => run(setTally(question.id, round, null))}>
                {m.workshop_ballot_clear({ round: title })}
              </Button>
            </div>
          ),
      )}
      {result && <p data-result={result.kind}>{voteResultWords(result, currentLocale())}</p>}
      {outcome?.kind === 'same' && <p>{m.workshop_ballot_same()}</p>}
      {outcome?.kind === 'document-stands' && <p>{m.workshop_ballot_document()}</p>}
      <Actions>
        {outcome?.kind === 'record' && (
          <Button onClick={() => run(setResponse(question, outcome.response))}>{m.workshop_ballot_record()}</Button>
        )}
        {outcome?.kind === 'document-stands' && <Button onClick={noteVote}>{m.workshop_ballot_note()}</Button>}
        {result !== null && result.dissents > ballot.dissents.length && (
          <Button kind="quiet" onClick={() => run(addDissent(question.id, { id: ids.next(), text: '' }))}>
            {m.workshop_ballot_dissent()}
          </Button>
        )}
        <Button kind="quiet" onClick={() => run(park({ id: ids.next(), question: question.id, text: question.label }))}>
          {m.workshop_ballot_park()}
        </Button>
      </Actions>
      {ballot.dissents.map(({ id, text }) => (
        <TextArea
          key={id}
          label={m.workshop_dissent_label()}
          hint={m.workshop_dissent_hint()}
          maxLength={maxTextLength}
          value={text}
          onChange={({ target }) => run(setDissent(question.id, id, target.value))}
        />
      ))}
    </section>
  );
}
