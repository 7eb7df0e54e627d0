import { toggleElement } from '../../domain/commands';
import { m } from '../../i18n/generated/messages';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { PackText } from '../PackText';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';
import { ticksOf } from './internal/fitting-levels';
import { tallyWords } from './internal/words';

/** The ticks of an L question, and the level they point to: words beside, never a choice made for the user. */
export function ElementTicks({ question, answer, run }: AnswerProps) {
  if (question.elements.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.sub}>{m.answering_ticks_legend()}</legend>
      <div className={styles.ticks}>
        {question.elements.map(({ id, text }) => (
          <CheckboxField
            key={id}
            label={<PackText>{text}</PackText>}
            checked={answer?.elements.includes(id) ?? false}
            onChange={() => run(toggleElement(question, id))}
          />
        ))}
      </div>
      <p className={styles.tally}>{tallyWords(ticksOf(question, answer))}</p>
    </fieldset>
  );
}
