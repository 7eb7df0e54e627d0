import { filesOf } from './attachment';
import type { Assessment } from './assessment';
import { maxAttachmentInBytes, maxAttachmentsInBytes, roomKeptFreeInBytes } from './limits';
import type { StorageFacts } from './ports';

/** Why a file is not taken. */
export type AttachmentRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly sizeInBytes: number; readonly limitInBytes: number }
  | { readonly kind: 'too-much'; readonly heldInBytes: number; readonly limitInBytes: number }
  | { readonly kind: 'no-room'; readonly sizeInBytes: number; readonly freeInBytes: number };

interface Offer {
  readonly sizeInBytes: number;
  readonly attachments: Assessment['attachments'];
  /** null where the browser does not say how much room there is: then the disk itself answers. */
  readonly facts: StorageFacts | null;
}

/** Whether there is room for a file, before a byte of it is stored: null, or why it is refused. */
export function attachmentRefusal({ sizeInBytes, attachments, facts }: Offer): AttachmentRefusal | null {
  if (sizeInBytes === 0) return { kind: 'empty' };
  if (sizeInBytes > maxAttachmentInBytes) return { kind: 'too-large', sizeInBytes, limitInBytes: maxAttachmentInBytes };
  const heldInBytes = [...filesOf(attachments).values()].reduce((sum, size) => sum + size, 0);
  if (heldInBytes + sizeInBytes > maxAttachmentsInBytes)
    return { kind: 'too-much', heldInBytes, limitInBytes: maxAttachmentsInBytes };
  return roomRefusal(sizeInBytes, facts);
}

/** Whether the device has room for so many bytes and the margin. */
export function roomRefusal(
  sizeInBytes: number,
  facts: StorageFacts | null,
): Extract<AttachmentRefusal, { readonly kind: 'no-room' }> | null {
  const { quotaInBytes, usageInBytes } = facts ?? { quotaInBytes: null, usageInBytes: null };
  if (quotaInBytes === null || usageInBytes === null) return null;
  const freeInBytes = Math.max(0, quotaInBytes - usageInBytes - roomKeptFreeInBytes);
  return sizeInBytes > freeInBytes ? { kind: 'no-room', sizeInBytes, freeInBytes } : null;
}
