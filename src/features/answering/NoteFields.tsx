import { setHandling, setNote } from '../../domain/commands';
import { type HandlingLabel, handlingLabels } from '../../domain/handling';
import { maxTextLength } from '../../domain/limits';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { handlingWord } from '../../report/build/words';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { SelectField } from '../../ui/field/SelectField';
import { TextArea } from '../../ui/field/TextArea';
import { limitedTo } from '../limited-to';
import { PackText } from '../PackText';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';
import { handlingMeaning } from './internal/words';

/** What an untouched answer is labelled with; see the blank answer of the domain's commands. */
const labelOfUntouched: HandlingLabel = 'green';

/** A note in the user's words, and who may read the answer. */
export function NoteFields({ question, answer, run }: AnswerProps) {
  const note = answer?.note ?? '';
  const handling = answer?.handling ?? labelOfUntouched;
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
        <SelectField
          label={m.answering_handling_label()}
          hint={m.answering_handling_advice()}
          options={handlingLabels.map((value) => ({ value, text: handlingMeaning(value) }))}
          value={handling}
          onChange={({ target }) =>
            run(setHandling(question, handlingLabels.find((label) => label === target.value) ?? handling))
          }
        />
      </div>
    </Disclosure>
  );
}
