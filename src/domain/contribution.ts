import type { Response } from './answer';
import type { AssessmentId } from './assessment-id';
import type { QuestionId, ThemeId } from './pack';

/**
 * What the holder of this copy was asked to answer; it goes back to the assessment it came from. A copy for a vote is one
 * secret vote: of what comes back only levels and "don't know" are counted, and nobody's words or role are kept.
 */
export interface Request {
  /** The assessment that asks. */
  readonly from: AssessmentId;
  readonly kind: RequestKind;
  /** In the order of the questionnaire; none stands for all of its scope. */
  readonly themes: readonly ThemeId[];
  /** Who answers, by role and never by name; "" until they say. */
  readonly role: string;
}

export const requestKinds = ['answers', 'first-vote', 'second-vote'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** What one person or office has answered, as it came back; the words themselves stand in the answers. */
export interface Contribution {
  readonly role: string;
  readonly themes: readonly ThemeId[];
  /** ISO date-time of the last change before it came back. */
  readonly givenAt: string;
  /** Of the file that came back: the same one again changes nothing. */
  readonly fingerprint: string;
  readonly responses: Readonly<Record<QuestionId, Response>>;
}
