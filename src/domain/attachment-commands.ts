/** What a user can do to the files kept with an evidence. Commands as in `commands.ts`; the bytes are stored before. */
import { assert } from '../base/assert';
import type { Assessment } from './assessment';
import { type Attachment, type AttachmentPlace, attachmentsAt } from './attachment';
import type { Command } from './commands';
import type { Labels } from './handling';
import { changed } from './internal/change-assessment';
import { withoutAttachments } from './internal/detach';
import { fittingAttachment } from './internal/fitting-text';

/** Keeps a file with a citation under a fresh id; the same file a second time at the same place changes nothing. */
export function addAttachment(id: string, attachment: Attachment): Command {
  return (assessment, at) => {
    assert(assessment.attachments[id] === undefined, `attachment id ${id} is fresh`);
    if (isAttached(assessment, attachment)) return assessment;
    return changed(assessment, { attachments: { ...assessment.attachments, [id]: fittingAttachment(attachment) } }, at);
  };
}

/** Takes an attachment and its label away; its file stays on the device until it is swept, so that undo finds it. */
export function removeAttachment(id: string): Command {
  return (assessment, at) =>
    assessment.attachments[id] === undefined ? assessment : withoutAttachments(assessment, [id], at);
}

/** Whether that very file is kept at that place already. */
export function isAttached({ attachments }: Pick<Assessment, 'attachments'>, { hash, ...place }: Attachment): boolean {
  return attachmentsAt(attachments, place).some(({ attachment }) => attachment.hash === hash);
}

/** Attachments with their labels, as they were. */
export type KeptAttachments = Pick<Assessment, 'attachments' | 'labels'>;

/** What is attached at a place, to be put back after it went with its citation or answer. */
export function keptAttachments({ attachments, labels }: KeptAttachments, place: AttachmentPlace): KeptAttachments {
  const kept = attachmentsAt(attachments, place);
  const ofThem: Labels = Object.fromEntries(
    Object.entries(labels).filter(([part]) => kept.some(({ id }) => part === `attachment/${id}`)),
  );
  return { attachments: Object.fromEntries(kept.map(({ id, attachment }) => [id, attachment])), labels: ofThem };
}

/** Puts attachments back with their labels. */
export function putBackAttachments(kept: KeptAttachments): Command {
  return (assessment, at) => {
    const attachments = { ...assessment.attachments, ...kept.attachments };
    return changed(assessment, { attachments, labels: { ...assessment.labels, ...kept.labels } }, at);
  };
}
