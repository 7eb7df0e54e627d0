import { useEffect, useReducer, useState } from 'react';
import type { Attachment, AttachmentPlace } from '../../../domain/attachment';
import { addAttachment, isAttached } from '../../../domain/attachment-commands';
import { type AttachmentRefusal, attachmentRefusal } from '../../../domain/attachment-room';
import type { Assessment } from '../../../domain/assessment';
import type { StorageProblem } from '../../../domain/ports';
import { attachedFileName } from '../../../exchange/file-name';
import { readBytes } from '../../../exchange/read-bytes';
import { useLookAtAssessment, useSession } from '../../../session/use-session';
import { saveFile } from '../../save-file';
import { useServices } from '../../services';

/** Why a file was not taken, or not saved again. */
export type AttachProblem = AttachmentRefusal | StorageProblem | { readonly kind: 'unreadable' | 'attached-already' };

export interface AttachedFilesActions {
  readonly isBusy: boolean;
  readonly problem: AttachProblem | null;
  readonly attach: (file: File) => Promise<void>;
  readonly saveCopy: (attachment: Attachment) => Promise<void>;
  readonly settle: () => void;
}

/** Takes files in and gives them out; one at a time, and the bytes are stored before anything names them. */
export function useAttachedFiles(place: Required<AttachmentPlace>): AttachedFilesActions {
  const { files, clock, ids, deviceStorage } = useServices();
  const { apply } = useSession();
  const openAssessment = useLookAtAssessment();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AttachProblem | null>(null);

  const taken = async (file: File): Promise<AttachProblem | null> => {
    const before = openAssessment();
    if (!before) return null;
    const { id } = before;
    const facts = await deviceStorage.facts();
    const offer = { sizeInBytes: file.size, attachments: before.attachments, facts: facts.ok ? facts.value : null };
    const refusal = attachmentRefusal(offer);
    if (refusal) return refusal;
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes.error;
    const addedAt = clock.now();
    const put = await files.put(id, bytes.value, { mediaType: file.type, storedAt: addedAt });
    if (!put.ok) return put.error;
    const now = openAssessment();
    if (now?.id !== id) return null; // Left meanwhile: the file is swept later.
    const { name, type: mediaType, size: sizeInBytes } = file;
    const attachment = { ...place, hash: put.value, name, mediaType, sizeInBytes, addedAt };
    if (isAttached(now, attachment)) return { kind: 'attached-already' };
    apply(addAttachment(ids.next(), attachment));
    return null;
  };

  return {
    isBusy,
    problem,
    attach: async (file) => {
      setBusy(true);
      setProblem(await taken(file));
      setBusy(false);
    },
    saveCopy: async ({ hash, name }) => {
      const assessment = openAssessment();
      if (!assessment) return;
      const found = await files.get(assessment.id, hash);
      // Never by its own type: the browser must keep it, not show it.
      if (found.ok) saveFile(attachedFileName(name), new Blob([found.value], { type: 'application/octet-stream' }));
      setProblem(found.ok ? null : found.error);
    },
    settle: () => setProblem(null),
  };
}

/** Hashes of the files that are on this device; null while nobody knows. Looks again when what is attached changes. */
export function useHeldFiles(id: Assessment['id'], attachments: Assessment['attachments']): ReadonlySet<string> | null {
  const { files } = useServices();
  const [held, setHeld] = useReducer((_: ReadonlySet<string> | null, now: ReadonlySet<string>) => now, null);
  useEffect(() => {
    let isCurrent = true;
    void files.hashes(id).then((found) => {
      if (isCurrent && found.ok) setHeld(found.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [files, id, attachments]);
  return held;
}
