import type { Scores } from '../../domain/scores';
import { smallestSetForMinimums } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { HowComputed } from '../HowComputed';
import { goToMoves } from './internal/moves-part';
import type { Measures } from './internal/use-measures';
import styles from './Measures.module.css';
import { SetComputation } from './SetComputation';
import { SetItem } from './SetItem';

interface SmallestSetProps {
  readonly scores: Scores;
  readonly measures: Measures;
}

/** The fewest measures that would meet every critical minimum, least effort first, to be picked at once or singly. */
export function SmallestSet({ scores, measures }: SmallestSetProps) {
  const set = smallestSetForMinimums(scores);
  const isPicked = ({ question, level }: (typeof set)[number]) => (measures.levelOf(question) ?? 0) >= level;
  const areAllPicked = set.every(isPicked);
  const questions = set.map(({ question }) => question);
  if (set.length === 0)
    return (
      <Section title={m.measures_set_heading()}>
        <p>{scores.minimums.length === 0 ? m.measures_set_none() : m.measures_set_met()}</p>
      </Section>
    );
  return (
    <Section title={m.measures_set_heading()} note={m.measures_set_note()}>
      <p>{m.measures_set_intro({ count: set.length })}</p>
      <HowComputed subject={m.measures_set_heading()}>
        {() => <SetComputation minimums={scores.minimums} />}
      </HowComputed>
      <Actions>
        <Button
          data-pick-set
          kind={areAllPicked ? 'plain' : 'primary'}
          onClick={() => (areAllPicked ? measures.drop(questions) : measures.pick(set))}
        >
          {areAllPicked ? m.measures_set_undo() : m.measures_set_all()}
        </Button>
        <Button kind="quiet" onClick={goToMoves}>
          {m.measures_set_look()}
        </Button>
      </Actions>
      <ol className={styles.list} role="list">
        {set.map((measure, at) => (
          <SetItem
            key={measure.question}
            measure={measure}
            number={at + 1}
            isPicked={isPicked(measure)}
            onPick={() => measures.pick([measure])}
            onDrop={() => measures.drop([measure.question])}
          />
        ))}
      </ol>
    </Section>
  );
}
