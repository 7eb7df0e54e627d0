import { setHandling, setNote } from '../../domain/commands';
import { labelOfUnlabelled } from '../../domain/handling';
import { maxTextLength } from '../../domain/limits';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { handlingWord } from '../../report/build/words';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { TextArea } from '../../ui/field/TextArea';
import { HandlingField } from '../HandlingField';
import { PartHandlingField } from '../PartHandlingField';
import { limitedTo } from '../limited-to';
import { PackText } from '../PackText';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';

/** A note in the user's words, and who may read it and the answer. */
export function NoteFields({ question, answer, run }: AnswerProps) {
  const note = answer?.note ?? '';
  const handling = answer?.handling ?? labelOfUnlabelled;
  const labelled = { handling: handlingWord(handling, currentLocale()) };
  return (
    <Disclosure summary={note.trim() === '' ? m.answering_note_blank(labelled) : m.answering_note_written(labelled)}>
      <div className={styles.stack}>
        <TextArea
          label={m.answering_note_label()}
          hint={
            <>
              {m.answering_note_hint()} {question.handlingHint !== null && <PackText>{question.handlingHint}</PackText>}
            </>
          }
          value={note}
          onChange={({ target }) => run(setNote(question, target.value))}
          {...limitedTo(maxTextLength)}
        />
        {note.trim() !== '' && (
          <PartHandlingField
            part={`note/${question.id}`}
            label={m.handling_field_note()}
            hint={m.handling_note_hint()}
          />
        )}
        <HandlingField
          label={m.handling_field_answer()}
          value={handling}
          onChange={(label) => run(setHandling(question, label))}
        />
      </div>
    </Disclosure>
  );
}
