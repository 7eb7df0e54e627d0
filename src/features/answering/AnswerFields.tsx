import { gradeOfAnswer } from '../../domain/evidence';
import { claimedLevels, levelInterval } from '../../domain/level-interval';
import { m } from '../../i18n/generated/messages';
import styles from './Fields.module.css';
import { ChoiceFields } from './ChoiceFields';
import { ClearAnswer } from './ClearAnswer';
import { CloseGap } from './CloseGap';
import { DisagreementHint } from './DisagreementHint';
import { ElementTicks } from './ElementTicks';
import { EvidenceFields } from './EvidenceFields';
import { GradeFields } from './GradeFields';
import type { AnswerProps } from './internal/answer-props';
import { legendId } from './internal/focus-question';
import { PackText } from './internal/PackText';
import { NoteFields } from './NoteFields';
import { QuestionHelp } from './QuestionHelp';
import { ResponseFields } from './ResponseFields';
import { TextsBehind } from './TextsBehind';

/** Everything a user can say about one question, in one fieldset (PRODUCT, contract 1). */
export function AnswerFields({ assessedOn, ...props }: AnswerProps & { readonly assessedOn: string }) {
  const { question, answer } = props;
  const whyId = `why-${question.id}`;
  const isRevised = answer !== null && answer.questionRevision !== question.revision;
  return (
    <fieldset className={styles.fields} data-question={question.id} aria-describedby={whyId}>
      <legend className={styles.legend} id={legendId(question.id)} tabIndex={-1}>
        <PackText>{question.text}</PackText>
      </legend>
      <p className={styles.why} id={whyId}>
        <PackText>{question.why}</PackText>
      </p>
      {isRevised && <p className={styles.hint}>{m.answering_card_revised()}</p>}
      <ElementTicks {...props} />
      <ChoiceFields {...props} />
      <ResponseFields {...props} />
      <DisagreementHint {...props} />
      {answer !== null && claimedLevels(answer.response) !== null && (
        <GradeFields {...props} answer={answer} assessedOn={assessedOn} />
      )}
      <div className={styles.more}>
        <EvidenceFields {...props} assessedOn={assessedOn} />
        <NoteFields {...props} />
        <QuestionHelp question={question} />
        <TextsBehind question={question} />
        {answer !== null && (
          <CloseGap question={question} interval={levelInterval(answer.response, gradeOfAnswer(answer, assessedOn))} />
        )}
      </div>
      <ClearAnswer {...props} />
    </fieldset>
  );
}
