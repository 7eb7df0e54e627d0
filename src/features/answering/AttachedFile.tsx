import type { NamedAttachment } from '../../domain/attachment';
import { type HandlingLabel, handlingLabels } from '../../domain/handling';
import { formatMoment } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { SelectField } from '../../ui/field/SelectField';
import { sizeWords } from '../size-words';
import styles from './Evidence.module.css';
import { handlingMeaning } from './internal/words';

interface AttachedFileProps extends NamedAttachment {
  readonly label: HandlingLabel;
  /** Whether the file itself is on this device. */
  readonly isHere: boolean;
  readonly onLabel: (label: HandlingLabel) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** One attached file: what it is called, who may read it, and the ways to get it out or to remove it. */
export function AttachedFile({ attachment, label, isHere, onLabel, onSave, onRemove }: AttachedFileProps) {
  const { name, sizeInBytes, addedAt } = attachment;
  const facts = { size: sizeWords(sizeInBytes), moment: formatMoment(currentLocale(), addedAt) };
  return (
    <li>
      <p className={styles.filename} dir="auto">
        {name}
      </p>
      <p className={styles.citationfacts}>{m.attachment_file_facts(facts)}</p>
      {!isHere && <p>{m.attachment_file_gone()}</p>}
      <SelectField
        label={m.attachment_file_label()}
        options={handlingLabels.map((value) => ({ value, text: handlingMeaning(value) }))}
        value={label}
        onChange={({ target }) => onLabel(handlingLabels.find((one) => one === target.value) ?? label)}
      />
      <p className={styles.citationactions}>
        {isHere && (
          <Button kind="quiet" onClick={onSave} aria-label={m.attachment_file_savelabel({ name })}>
            {m.attachment_file_save()}
          </Button>
        )}
        <Button kind="quiet" onClick={onRemove} aria-label={m.attachment_file_removelabel({ name })}>
          {m.attachment_file_remove()}
        </Button>
      </p>
    </li>
  );
}
