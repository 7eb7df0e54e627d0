import type { NamedAttachment } from '../../domain/attachment';
import { formatMoment } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { UserText } from '../../ui/user-text/UserText';
import { formatSize } from '../format-size';
import { PartHandlingField } from '../PartHandlingField';
import styles from './Evidence.module.css';

interface AttachedFileProps extends NamedAttachment {
  /** Whether the file itself is on this device. */
  readonly isHere: boolean;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** One attached file: what it is called, who may read it, and the ways to get it out or to remove it. */
export function AttachedFile({ id, attachment, isHere, onSave, onRemove }: AttachedFileProps) {
  const { name, sizeInBytes, addedAt } = attachment;
  const facts = { size: formatSize(currentLocale(), sizeInBytes), moment: formatMoment(currentLocale(), addedAt) };
  return (
    <li>
      <p className={styles.filename} dir="auto">
        <UserText>{name}</UserText>
      </p>
      <p className={styles.citationfacts}>{m.attachment_file_facts(facts)}</p>
      {!isHere && <p>{m.attachment_file_gone()}</p>}
      <PartHandlingField part={`attachment/${id}`} label={m.attachment_file_label()} />
      <p className={styles.citationactions}>
        {isHere && (
          <Button kind="quiet" onClick={onSave} aria-label={m.attachment_file_savelabel({ name: visibleText(name) })}>
            {m.attachment_file_save()}
          </Button>
        )}
        <Button kind="quiet" onClick={onRemove} aria-label={m.attachment_file_removelabel({ name: visibleText(name) })}>
          {m.attachment_file_remove()}
        </Button>
      </p>
    </li>
  );
}
