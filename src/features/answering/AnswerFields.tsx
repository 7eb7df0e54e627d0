import { gradeOfAnswer } from '../../domain/evidence';
import { levelInterval } from '../../domain/level-interval';
import { PackText } from '../PackText';
import styles from './Fields.module.css';
import { AnswerControls } from './AnswerControls';
import { ClearAnswer } from './ClearAnswer';
import { CloseGap } from './CloseGap';
import { EvidenceFields } from './EvidenceFields';
import type { AnswerProps } from './internal/answer-props';
import { legendId } from './internal/focus-question';
import { NoteFields } from './NoteFields';
import { QuestionHistory } from './QuestionHistory';
import { QuestionHelp } from './QuestionHelp';
import { QuestionHints } from './QuestionHints';
import { ReviewFields } from './ReviewFields';
import { TextsBehind } from './TextsBehind';
import { TreatyNote } from './TreatyNote';

/** Everything a user can say about one question, in one fieldset (PRODUCT, contract 1). */
export function AnswerFields(props: AnswerProps & { readonly assessedOn: string }) {
  const { question, answer, assessedOn } = props;
  const whyId = `why-${question.id}`;
  return (
    <fieldset className={styles.fields} data-question={question.id} aria-describedby={whyId}>
      <legend className={styles.legend} id={legendId(question.id)} tabIndex={-1}>
        <PackText>{question.text}</PackText>
      </legend>
      <p className={styles.why} id={whyId}>
        <PackText>{question.why}</PackText>
      </p>
      <TreatyNote question={question} />
      <AnswerControls {...props} />
      <QuestionHints question={question.id} />
      <div className={styles.more}>
        <EvidenceFields {...props} />
        <NoteFields {...props} />
        <ReviewFields {...props} />
        <QuestionHelp question={question} />
        <TextsBehind question={question} />
        {answer !== null && (
          <CloseGap question={question} interval={levelInterval(answer.response, gradeOfAnswer(answer, assessedOn))} />
        )}
        <QuestionHistory question={question} />
      </div>
      <ClearAnswer {...props} />
    </fieldset>
  );
}
