import { PackText } from '../PackText';
import styles from './Fields.module.css';
import partStyles from './Parts.module.css';
import { AnswerControls } from './AnswerControls';
import { ClearAnswer } from './ClearAnswer';
import { EvidenceFields } from './EvidenceFields';
import type { AnswerProps } from './internal/answer-props';
import { legendId } from './internal/focus-question';
import { NoteFields } from './NoteFields';
import { ReviewFields } from './ReviewFields';

/** One part of a composite, answered like a question of its own, with evidence and note of its own. */
export function PartFields(props: AnswerProps & { readonly assessedOn: string }) {
  const { question: part } = props;
  return (
    <fieldset className={partStyles.part} data-question={part.id}>
      <legend className={partStyles.name} id={legendId(part.id)} tabIndex={-1}>
        <PackText>{part.label}</PackText>
      </legend>
      <div className={styles.fields}>
        <AnswerControls {...props} />
        <div className={styles.more}>
          <EvidenceFields {...props} />
          <NoteFields {...props} />
          <ReviewFields {...props} />
        </div>
        <ClearAnswer {...props} />
      </div>
    </fieldset>
  );
}
