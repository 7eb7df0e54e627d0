import type { Level, QuestionId } from './pack';

/** What the text asks for, unless the committee decides otherwise with a printed reason (METHOD 2.7). */
export const defaultTarget = 3;

/** The level that a committee wants to reach on one question; never 0, which would ask for nothing. */
export interface Target {
  readonly level: Exclude<Level, 0>;
  /** Printed beside the target; needed before a lower target counts. */
  readonly reason: string;
}

/**
 * The level against which a gap is measured (METHOD 2.7).
 *
 * | target noted  | reason given | what counts |
 * |---------------|--------------|-------------|
 * | none          | -            | 3           |
 * | 4             | yes or no    | 4           |
 * | 1 or 2        | yes          | as noted    |
 * | 1 or 2        | no           | 3           |
 */
export function targetOf(targets: Readonly<Record<QuestionId, Target>>, question: QuestionId): Target['level'] {
  const target = targets[question];
  if (!target || isUnexplained(target)) return defaultTarget;
  return target.level;
}

/** A target lowered without a reason does not count yet. */
export function isUnexplained({ level, reason }: Target): boolean {
  return level < defaultTarget && reason.trim() === '';
}
