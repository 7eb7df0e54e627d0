import { groupBy } from '../../base/group-by';
import { isSameValue } from '../../base/is-same-value';
import type { CodeProblem, TypedReading } from '../code-problem';
import type { Reading } from '../reading';

/** The readings without those that say different things of one question: neither of them is taken, and it is told. */
export function withoutContradictions(read: readonly TypedReading[]): {
  readonly kept: readonly Reading[];
  readonly contradictions: readonly CodeProblem[];
} {
  const kept: Reading[] = [];
  const contradictions: CodeProblem[] = [];
  for (const [question, [first, ...others]] of groupBy(read, ({ reading }) => reading.question)) {
    const differing = others.filter(({ reading }) => !isSameValue(reading, first?.reading));
    if (first && differing.length === 0) kept.push(first.reading);
    for (const { line, typed } of differing)
      contradictions.push({ line, typed, kind: 'said-twice', question, otherLine: first?.line ?? line });
  }
  return { kept, contradictions };
}
