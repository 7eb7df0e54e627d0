import type { Ballot } from '../../domain/ballot';
import type { QuestionId } from '../../domain/pack';
import { setTally } from '../../domain/workshop-commands';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { CountStrip } from '../CountStrip';
import { useOpenAssessment } from '../open-assessment';
import styles from './Workshop.module.css';

interface BallotCountsProps {
  readonly question: QuestionId;
  readonly ballot: Ballot;
}

/** The counts of each vote, folded away so that a projector does not show them by chance. */
export function BallotCounts({ question, ballot }: BallotCountsProps) {
  const { run } = useOpenAssessment();
  const rounds = [
    { round: 'first', title: m.workshop_round_first(), tally: ballot.first },
    { round: 'second', title: m.workshop_round_second(), tally: ballot.second },
  ] as const;
  return (
    <details className={styles.counts}>
      <summary>{m.workshop_ballot_counts()}</summary>
      {rounds.map(
        ({ round, title, tally }) =>
          tally && (
            <div key={round}>
              <p>{title}</p>
              <CountStrip tally={tally} />
              <Button kind="quiet" onClick={() => run(setTally(question, round, null))}>
                {m.workshop_ballot_clear({ round: title })}
              </Button>
            </div>
          ),
      )}
    </details>
  );
}
