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
