import type { Conflict } from '../domain/apply-changes';
import type { Assessment, AssessmentId } from '../domain/assessment';
import type { StorageProblem } from '../domain/ports';
import type { UndoStacks } from '../domain/undo-stacks';
import type { SaveStatus } from './autosave';

export interface OpenState extends SaveStatus {
  readonly phase: 'open';
  /** The newest state, stored or not. */
  readonly assessment: Assessment;
  /** Another tab, or the browser, took away what was stored: the user decides; until then nothing is written. */
  readonly isGone: boolean;
  /** What this page and another changed at the same time, until the user has seen it. */
  readonly conflicts: readonly Conflict[];
  /** What this page, or an earlier one, did and can take back or do again. */
  readonly stacks: UndoStacks;
}

export type SessionState =
  | { readonly phase: 'closed' }
  | { readonly phase: 'opening'; readonly id: AssessmentId }
  | { readonly phase: 'unopened'; readonly id: AssessmentId; readonly problem: StorageProblem }
  | OpenState;
