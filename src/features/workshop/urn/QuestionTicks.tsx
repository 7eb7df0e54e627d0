import type { ReactNode } from 'react';
import type { Question, QuestionId } from '../../../domain/pack';
import { m } from '../../../i18n/generated/messages';
import { CheckboxField } from '../../../ui/choice/CheckboxField';
import { Fold } from '../../../ui/fold/Fold';
import { PackText } from '../../PackText';
import styles from './Urn.module.css';

interface QuestionTicksProps {
  readonly title: ReactNode;
  readonly questions: readonly Question[];
  readonly chosen: ReadonlySet<QuestionId>;
  readonly onToggle: (question: QuestionId) => void;
  readonly open?: boolean;
}

/** Questions to tick, folded away under what they have in common. */
export function QuestionTicks({ title, questions, chosen, onToggle, open }: QuestionTicksProps) {
  const ticked = questions.filter(({ id }) => chosen.has(id)).length;
  return (
    <Fold heading={title} open={open} meaning={m.urn_ticks_chosen({ count: ticked })}>
      <fieldset className={styles.ticks}>
        <legend>{m.urn_ticks_legend()}</legend>
        {questions.map(({ id, label }) => (
          <CheckboxField
            key={id}
            label={
              <>
                {id} <PackText>{label}</PackText>
              </>
            }
            checked={chosen.has(id)}
            onChange={() => onToggle(id)}
          />
        ))}
      </fieldset>
    </Fold>
  );
}
