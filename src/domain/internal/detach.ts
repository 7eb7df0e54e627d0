import type { Assessment } from '../assessment';
import { type AttachmentPlace, isAttachedTo } from '../attachment';
import { changed } from './change-assessment';

/** The assessment without what is attached at that place, and without its labels; the files themselves are no part of it. */
export function detached(assessment: Assessment, place: AttachmentPlace, at: string): Assessment {
  const gone = Object.entries(assessment.attachments).filter(([, attachment]) => isAttachedTo(place, attachment));
  return gone.length === 0
    ? assessment
    : withoutAttachments(
        assessment,
        gone.map(([id]) => id),
        at,
      );
}

/** The same without the attachments of these ids. */
export function withoutAttachments(assessment: Assessment, ids: readonly string[], at: string): Assessment {
  const labels = new Set(ids.map((id) => `attachment/${id}`));
  return changed(
    assessment,
    {
      attachments: Object.fromEntries(Object.entries(assessment.attachments).filter(([id]) => !ids.includes(id))),
      labels: Object.fromEntries(Object.entries(assessment.labels).filter(([part]) => !labels.has(part))),
    },
    at,
  );
}
