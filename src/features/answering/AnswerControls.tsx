import { claimedLevels } from '../../domain/level-interval';
import { awaitsLook } from '../../domain/look-again';
import { m } from '../../i18n/generated/messages';
import styles from './Fields.module.css';
import { ChoiceFields } from './ChoiceFields';
import { DisagreementHint } from './DisagreementHint';
import { ElementTicks } from './ElementTicks';
import { GradeFields } from './GradeFields';
import type { AnswerProps } from './internal/answer-props';
import { LookAgain } from './LookAgain';
import { ResponseFields } from './ResponseFields';

/** The answer itself, for a question or for one part of a composite: ticks, levels, the other kinds, the grade. */
export function AnswerControls({ assessedOn, ...props }: AnswerProps & { readonly assessedOn: string }) {
  const { question, answer } = props;
  const isReworded = answer !== null && answer.questionRevision !== question.revision && !awaitsLook(question, answer);
  return (
    <>
      <LookAgain {...props} />
      {isReworded && <p className={styles.hint}>{m.answering_card_revised()}</p>}
      <ElementTicks {...props} />
      <ChoiceFields {...props} />
      <ResponseFields {...props} />
      <DisagreementHint {...props} />
      {answer !== null && claimedLevels(answer.response) !== null && (
        <GradeFields {...props} answer={answer} assessedOn={assessedOn} />
      )}
    </>
  );
}
