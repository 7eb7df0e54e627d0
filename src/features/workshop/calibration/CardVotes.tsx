import { useState } from 'react';
import { countOf, type Tally } from '../../../domain/ballot';
import type { Question } from '../../../domain/pack';
import { readSlips } from '../../../domain/slips';
import { addVotes, setTally } from '../../../domain/workshop-commands';
import { m } from '../../../i18n/generated/messages';
import { Button } from '../../../ui/button/Button';
import { TextField } from '../../../ui/field/TextField';
import { Actions } from '../../../ui/page/Actions';
import { useOpenAssessment } from '../../open-assessment';
import { useServices } from '../../services';
import { slipProblemWords } from '../slip-problem-words';
import styles from './Calibration.module.css';

interface CardVotesProps {
  readonly question: Question;
  readonly tally: Tally | null;
}

/** Takes the slips of one card as a line of figures; they are counted in the first vote of the training assessment. */
export function CardVotes({ question, tally }: CardVotesProps) {
  const { pack } = useServices();
  const { run } = useOpenAssessment();
  const [typed, setTyped] = useState('');
  const { tallies, problems } = readSlips(typed.trim() === '' ? '' : `${question.id} ${typed}`, pack, 'full');
  const votes = tallies.get(question.id);
  const problem = problems[0];
  const count = () => {
    if (votes) run(addVotes(question.id, 'first', votes));
    setTyped('');
  };
  return (
    <form
      className={styles.votes}
      onSubmit={(event) => {
        event.preventDefault();
        count();
      }}
    >
      <TextField
        label={m.calibration_votes_label()}
        hint={m.calibration_votes_hint()}
        error={problem && slipProblemWords(problem)}
        maxLength={10_000}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        data-votes=""
      />
      <Actions>
        <Button type="submit" disabled={votes === undefined}>
          {m.calibration_votes_count()}
        </Button>
        {tally && (
          <Button kind="quiet" onClick={() => run(setTally(question.id, 'first', null))}>
            {m.calibration_votes_clear()}
          </Button>
        )}
      </Actions>
      <p role="status">{tally && m.calibration_votes_counted({ count: countOf(tally) })}</p>
    </form>
  );
}
