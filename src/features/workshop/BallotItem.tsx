import { type Ballot, resultOf } from '../../domain/ballot';
import { maxTextLength } from '../../domain/limits';
import type { Question } from '../../domain/pack';
import { addDissent, park, setDissent } from '../../domain/workshop-commands';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { voteBoundsWords, voteResultWords } from '../../report/build/vote-words';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { useOpenAssessment } from '../open-assessment';
import { RecordVote } from '../RecordVote';
import { useServices } from '../services';
import { BallotCounts } from './BallotCounts';
import styles from './Workshop.module.css';

interface BallotItemProps {
  readonly question: Question;
  readonly ballot: Ballot;
  /** A vote of the run that is not over: nothing of it is shown. */
  readonly isHidden: boolean;
}

/** The votes on one question, what they come to, and what the room does with it. */
export function BallotItem({ question, ballot, isHidden }: BallotItemProps) {
  const { ids, routes } = useServices();
  const { assessment, run } = useOpenAssessment();
  const result = resultOf(ballot);
  const locale = currentLocale();
  const heading = (
    <h3>
      {question.id} {question.label}
    </h3>
  );
  if (isHidden)
    return (
      <section className={styles.ballot} data-ballot={question.id}>
        {heading}
        <p>
          {m.workshop_ballot_hidden()} <a href={routes.run(assessment.id)}>{m.run_open_action()}</a>
        </p>
      </section>
    );
  return (
    <section className={styles.ballot} data-ballot={question.id}>
      {heading}
      {result && (
        <p data-result={result.kind}>
          {voteResultWords(result, locale)} {result.interval && voteBoundsWords(locale)}
        </p>
      )}
      <RecordVote question={question} ballot={ballot}>
        {result !== null && result.dissents > ballot.dissents.length && (
          <Button kind="quiet" onClick={() => run(addDissent(question.id, { id: ids.next(), text: '' }))}>
            {m.workshop_ballot_dissent()}
          </Button>
        )}
        <Button kind="quiet" onClick={() => run(park({ id: ids.next(), question: question.id, text: question.label }))}>
          {m.workshop_ballot_park()}
        </Button>
      </RecordVote>
      <BallotCounts question={question.id} ballot={ballot} />
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
