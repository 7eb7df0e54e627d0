import type { ScoredQuestion } from './cell';
import type { CriticalMinimum, Question } from './pack';

export type MinimumStatus = 'met' | 'breached' | 'unverified';

/** Whether one critical minimum is met, in the order K1 to K12. */
export interface MinimumResult {
  readonly minimum: CriticalMinimum;
  readonly question: Question;
  readonly status: MinimumStatus;
  readonly interval: ScoredQuestion['interval'];
}

/** Met if lo >= m, breached if hi < m, otherwise unverified (METHOD 2.6). */
export function minimumStatus(interval: ScoredQuestion['interval'], level: number): MinimumStatus {
  if (interval.lo >= level) return 'met';
  return interval.hi < level ? 'breached' : 'unverified';
}

/** Every critical minimum among the scored questions, K1 first. */
export function minimumResults(scored: readonly ScoredQuestion[]): readonly MinimumResult[] {
  return scored
    .flatMap(({ question, interval }) => {
      const minimum = question.criticalMinimum;
      return minimum ? [{ minimum, question, interval, status: minimumStatus(interval, minimum.level) }] : [];
    })
    .sort((a, b) => kNumber(a.minimum) - kNumber(b.minimum));
}

function kNumber(minimum: CriticalMinimum): number {
  return Number(minimum.id.slice(1));
}
