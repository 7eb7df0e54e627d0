import type { AssessmentId } from './assessment-id';
import type { Ballot } from './ballot';
import type { Contribution } from './contribution';
import type { QuestionId } from './pack';

/** What many people have brought to one assessment: answers sent in, secret votes, and what a room put off. */
export interface Workshop {
  /** By the id of the copy that came back. */
  readonly contributions: Readonly<Record<AssessmentId, Contribution>>;
  readonly ballots: Readonly<Record<QuestionId, Ballot>>;
  /** Votes that came as files and are counted, by the id of the copy: none is counted twice. */
  readonly counted: readonly string[];
  /** In the order in which they were put off. */
  readonly parking: readonly ParkedPoint[];
}

/** What a room put off, to come back to it. */
export interface ParkedPoint {
  readonly id: string;
  /** null where it concerns no single question. */
  readonly question: QuestionId | null;
  readonly text: string;
}

export const noWorkshop: Workshop = { contributions: {}, ballots: {}, counted: [], parking: [] };

/** Whether anybody has contributed, voted or put anything off. */
export function isWorkshopHeld({ contributions, ballots, parking }: Workshop): boolean {
  return Object.keys(contributions).length + Object.keys(ballots).length + parking.length > 0;
}
