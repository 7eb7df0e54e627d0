import type { ValueProblem } from './internal/read-code-value';
import type { Reading } from './reading';

/** What a line says that cannot be taken; lines count from 1. */
export type CodeProblem = {
  readonly line: number;
  /** The code as it was typed. */
  readonly typed: string;
} & (
  | { readonly kind: 'no-code' }
  | { readonly kind: 'unknown-question' | 'not-asked'; readonly question: string }
  | { readonly kind: 'said-twice'; readonly question: string; readonly otherLine: number }
  | (ValueProblem & { readonly question: string })
);

/** A reading, and the line and words it was typed in. */
export interface TypedReading {
  readonly reading: Reading;
  readonly line: number;
  readonly typed: string;
}
