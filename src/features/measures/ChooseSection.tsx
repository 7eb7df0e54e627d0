import { measureChoices } from '../../domain/pick-measures';
import type { Scores } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { goToMoves } from './internal/moves-part';
import type { Measures } from './internal/use-measures';
import { MeasureChoice } from './MeasureChoice';
import styles from './Measures.module.css';
import { PickedItem } from './PickedItem';

interface ChooseSectionProps {
  readonly scores: Scores;
  readonly measures: Measures;
}

/** The measures picked, each with its level, and a way to pick more. */
export function ChooseSection({ scores, measures }: ChooseSectionProps) {
  const { picked, fallen, levelOf } = measures;
  const choices = measureChoices(scores);
  return (
    <Section title={m.measures_choose_heading()} note={m.measures_choose_note()}>
      {choices.length === 0 ? (
        <p>{m.measures_choose_nothing()}</p>
      ) : (
        <MeasureChoice
          choices={choices.filter(({ question }) => levelOf(question.id) === null)}
          onPick={measures.pickFromChoice}
        />
      )}
      {fallen > 0 && <p>{m.measures_list_fallen({ count: fallen })}</p>}
      {picked.length === 0 ? (
        <p>{m.measures_list_empty()}</p>
      ) : (
        <>
          <ul className={styles.list} role="list" aria-label={m.measures_list_label()}>
            {picked.map((measure) => (
              <PickedItem
                key={measure.question}
                measure={measure}
                priority={scores.priorities.find(({ question }) => question.id === measure.question)}
                onLevel={measures.setLevel}
                onDrop={measures.dropFromList}
              />
            ))}
          </ul>
          <Actions>
            <Button kind="quiet" onClick={goToMoves}>
              {m.measures_set_look()}
            </Button>
            <Button kind="quiet" onClick={measures.dropAll}>
              {m.measures_drop_all()}
            </Button>
          </Actions>
        </>
      )}
    </Section>
  );
}
