import type { QuestionId } from './pack';

/** A file kept with an evidence: what is known of it. The bytes themselves are stored, and travel, by their hash. */
export interface Attachment {
  readonly question: QuestionId;
  /** Id of the citation it belongs to. */
  readonly citation: string;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly hash: string;
  /** The file's name as it was chosen. */
  readonly name: string;
  /** As the browser named it, or "". */
  readonly mediaType: string;
  readonly sizeInBytes: number;
  /** ISO date-time. */
  readonly addedAt: string;
}

/** An answer, or one citation of it. */
export interface AttachmentPlace {
  readonly question: QuestionId;
  readonly citation?: string;
}

/** Whether the attachment belongs to that citation, or to any of that answer. */
export function isAttachedTo({ question, citation }: AttachmentPlace, attachment: Attachment): boolean {
  return attachment.question === question && (citation === undefined || attachment.citation === citation);
}

export interface NamedAttachment {
  readonly id: string;
  readonly attachment: Attachment;
}

/** What is attached at a place, in the order in which it was added. */
export function attachmentsAt(
  attachments: Readonly<Record<string, Attachment>>,
  place: AttachmentPlace,
): readonly NamedAttachment[] {
  return Object.entries(attachments)
    .filter(([, attachment]) => isAttachedTo(place, attachment))
    .map(([id, attachment]) => ({ id, attachment }))
    .toSorted((a, b) => (a.attachment.addedAt < b.attachment.addedAt ? -1 : 1));
}

/** Sizes by hash: the same file attached twice is one file. */
export function filesOf(attachments: Readonly<Record<string, Attachment>>): ReadonlyMap<string, number> {
  return new Map(Object.values(attachments).map(({ hash, sizeInBytes }) => [hash, sizeInBytes]));
}
