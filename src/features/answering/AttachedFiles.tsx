import { useState } from 'react';
import { type AttachmentPlace, attachmentsAt, type NamedAttachment } from '../../domain/attachment';
import { type KeptAttachments, putBackAttachments, removeAttachment } from '../../domain/attachment-commands';
import { maxAttachmentInBytes } from '../../domain/limits';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { useAssessmentPart, useLookAtAssessment, useSession } from '../../session/use-session';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { FileChoice } from '../FileChoice';
import { formatSize } from '../format-size';
import { useFocusLater } from '../use-focus-later';
import { AttachedFile } from './AttachedFile';
import evidenceStyles from './Evidence.module.css';
import styles from './Fields.module.css';
import { attachProblemWords } from './internal/attach-problem-words';
import { useAttachedFiles, useHeldFiles } from './internal/use-attached-files';

/** The files kept with one citation, and the way to add one. They are stored and saved again, never shown. */
export function AttachedFiles({ place }: { readonly place: Required<AttachmentPlace> }) {
  const { apply } = useSession();
  const openAssessment = useLookAtAssessment();
  const attachments = useAssessmentPart((assessment) => assessment.attachments);
  const assessmentId = useAssessmentPart(({ id }) => id);
  const { isBusy, problem, attach, saveCopy, settle } = useAttachedFiles(place);
  const held = useHeldFiles(assessmentId, attachments);
  const [removed, setRemoved] = useState<KeptAttachments | null>(null);
  const focusLater = useFocusLater();
  const shown = attachmentsAt(attachments, place);
  const selector = `[data-attachments="${CSS.escape(place.citation)}"]`;
  const remove = ({ id, attachment }: NamedAttachment) => {
    const label = openAssessment()?.labels[`attachment/${id}`];
    settle();
    setRemoved({ attachments: { [id]: attachment }, labels: label ? { [`attachment/${id}`]: label } : {} });
    apply(removeAttachment(id));
    focusLater(`${selector} [data-attachment-undo] button`);
  };
  const putBack = (kept: KeptAttachments) => {
    apply(putBackAttachments(kept));
    setRemoved(null);
    focusLater(`${selector} button`);
  };
  return (
    <div className={evidenceStyles.attached} data-attachments={place.citation}>
      {shown.length > 0 && (
        <ul role="list" className={evidenceStyles.files} aria-label={m.attachment_list_label()}>
          {shown.map((named) => (
            <AttachedFile
              key={named.id}
              {...named}
              isHere={held?.has(named.attachment.hash) ?? true}
              onSave={() => void saveCopy(named.attachment)}
              onRemove={() => remove(named)}
            />
          ))}
        </ul>
      )}
      {removed && (
        <p className={styles.undo} data-attachment-undo>
          {m.attachment_remove_done()} <Button onClick={() => putBack(removed)}>{m.attachment_remove_undo()}</Button>
        </p>
      )}
      {problem && (
        <Notice tone="error" role="alert">
          <p>{attachProblemWords(problem)}</p>
        </Notice>
      )}
      <FileChoice
        label={m.attachment_add_action()}
        accept=""
        onChoose={(file) => {
          setRemoved(null);
          void attach(file);
        }}
      />
      <p className={evidenceStyles.attachedhint} role="status">
        {isBusy
          ? m.attachment_add_busy()
          : m.attachment_add_hint({ limit: formatSize(currentLocale(), maxAttachmentInBytes) })}
      </p>
    </div>
  );
}
