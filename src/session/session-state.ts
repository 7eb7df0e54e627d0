import type { Assessment, AssessmentId } from '../domain/assessment';
import type { StorageProblem } from '../domain/ports';
import type { SaveStatus } from './autosave';

/** What another tab, or the browser, did to the open assessment: it stands there changed, or not at all. */
export type Elsewhere = 'changed' | 'gone';

export interface OpenState extends SaveStatus {
  readonly phase: 'open';
  /** The newest state, stored or not. */
  readonly assessment: Assessment;
  /** Not null: the user decides between `reload` and `keepMine`; until then nothing is written over. */
  readonly elsewhere: Elsewhere | null;
}

export type SessionState =
  | { readonly phase: 'closed' }
  | { readonly phase: 'opening'; readonly id: AssessmentId }
  | { readonly phase: 'unopened'; readonly id: AssessmentId; readonly problem: StorageProblem }
  | OpenState;

/** What a failed save says about the stored assessment. */
export function elsewhereFromProblem(problem: StorageProblem | null): Elsewhere | null {
  if (problem?.kind === 'changed-elsewhere') return 'changed';
  return problem?.kind === 'not-found' ? 'gone' : null;
}
