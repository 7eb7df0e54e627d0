import type { QuestionId } from './pack';
import type { ParliamentaryInstrument } from './remedy';

export const actStates = ['planned', 'under-way', 'done'] as const;
export type ActState = (typeof actStates)[number];

/** One act of the committee's plan (METHOD 4.1, section 8). Empty strings are fields not filled in yet. */
export interface Act {
  readonly id: string;
  /** The gap it closes, whose home paragraph it answers; null for an act of the committee's own. */
  readonly question: QuestionId | null;
  /** What will be done, in one sentence. */
  readonly act: string;
  readonly instrument: ParliamentaryInstrument | null;
  /** An office or a role, never a person. */
  readonly owner: string;
  readonly firstStep: string;
  /** ISO date, or "". */
  readonly dueOn: string;
  /** In the user's words: "none", "from the ministry's vote", an amount. */
  readonly money: string;
  /** How one will see that it is done. */
  readonly sign: string;
  /** ISO date, or "". */
  readonly reviewOn: string;
  readonly state: ActState;
  /** ISO date-time of the last change. */
  readonly changedAt: string;
}
