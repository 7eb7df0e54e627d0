import type { Assessment } from '../assessment';
import type { Attachment } from '../attachment';
import { citationId, type Leaving } from './answers-for-edition';

/** Attachments are numbered anew; one without its citation in the edition stays inside. */
export function attachmentsForEdition({ assessment, goesOut, madeAt }: Leaving): Assessment['attachments'] {
  return Object.fromEntries(
    leavingAttachments({ assessment, goesOut }).map(([, attachment], index) => {
      const { question, hash, name, mediaType, sizeInBytes } = attachment;
      const citation = citationId(placeOfCitation(assessment, attachment));
      return [attachmentId(index), { question, citation, hash, name, mediaType, sizeInBytes, addedAt: madeAt }];
    }),
  );
}

export function leavingAttachments({
  assessment,
  goesOut,
}: Pick<Leaving, 'assessment' | 'goesOut'>): readonly (readonly [string, Attachment])[] {
  return Object.entries(assessment.attachments).filter(
    ([id, attachment]) => goesOut('attachments', id) && placeOfCitation(assessment, attachment) >= 0,
  );
}

export const attachmentId = (index: number): string => `attachment-${index + 1}`;

function placeOfCitation({ answers }: Assessment, { question, citation }: Attachment): number {
  const answer = answers[question];
  if (!answer || answer.response?.kind === 'withheld') return -1;
  return answer.citations.findIndex(({ id }) => id === citation);
}
