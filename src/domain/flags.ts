import { groupBy } from '../base/group-by';
import type { ScoredQuestion } from './cell';
import { compare, fraction, subtract, type Fraction } from './fraction';
import type { Axis, QuestionId, Scope } from './pack';

export type FlagId = 'F1' | 'F2' | 'F3' | 'F4';
export type FlagState = 'raised' | 'clear' | 'not-asked';

/** A contradiction between two answers that no mean may hide (METHOD 2.6). */
export interface Flag {
  readonly id: FlagId;
  readonly state: FlagState;
  /** The questions that raised it, or that it looked at. */
  readonly questions: readonly QuestionId[];
}

/**
 * The four pair flags. One whose questions were not asked is "not-asked", never "clear".
 *
 * | flag | raised when |
 * |------|-------------|
 * | F1 powers without safeguards | l(R02.L3) >= 3 and u(R03.L2) < 3 |
 * | F2 law not applied           | in one requirement, mean l on L minus mean u on I is 2 levels or more |
 * | F3 practice without law      | in one requirement, l on I >= 3 and u on L <= 1 |
 * | F4 mandate unused            | l(R05.P1) >= 3 and u(R05.P2) <= 1 |
 *
 * A quick scan asks no requirement in full, so F2 and F3 are not asked there (METHOD 4.3).
 */
export function pairFlags(scored: readonly ScoredQuestion[], scope: Scope): readonly Flag[] {
  const find = (id: string) => scored.find(({ question }) => question.id === id);
  const [powers, safeguards] = [find('R02.L3'), find('R03.L2')];
  const [mandate, use] = [find('R05.P1'), find('R05.P2')];
  const asked = scope === 'full' ? lawAndPracticePairs(scored) : [];
  return [
    pairFlag('F1', [powers, safeguards], (a, b) => a.interval.lo >= 3 && b.interval.hi < 3),
    requirementFlag('F2', asked, ({ law, practice }) => {
      const distance = subtract(meanOf(law, 'lo'), meanOf(practice, 'hi'));
      return compare(distance, fraction(2)) >= 0;
    }),
    requirementFlag(
      'F3',
      asked,
      ({ law, practice }) =>
        compare(meanOf(practice, 'lo'), fraction(3)) >= 0 && compare(meanOf(law, 'hi'), fraction(1)) <= 0,
    ),
    pairFlag('F4', [mandate, use], (a, b) => a.interval.lo >= 3 && b.interval.hi <= 1),
  ];
}

interface LawAndPractice {
  readonly law: readonly ScoredQuestion[];
  readonly practice: readonly ScoredQuestion[];
}

function pairFlag(
  id: FlagId,
  [first, second]: readonly [ScoredQuestion | undefined, ScoredQuestion | undefined],
  isRaised: (first: ScoredQuestion, second: ScoredQuestion) => boolean,
): Flag {
  if (!first || !second) return { id, state: 'not-asked', questions: [] };
  const questions = [first.question.id, second.question.id];
  return { id, state: isRaised(first, second) ? 'raised' : 'clear', questions };
}

/** Looks at every requirement that was asked both in law and in practice. */
function requirementFlag(
  id: FlagId,
  pairs: readonly LawAndPractice[],
  isRaised: (pair: LawAndPractice) => boolean,
): Flag {
  if (pairs.length === 0) return { id, state: 'not-asked', questions: [] };
  const raised = pairs.filter(isRaised);
  return {
    id,
    state: raised.length > 0 ? 'raised' : 'clear',
    questions: (raised.length > 0 ? raised : pairs).flatMap(({ law, practice }) =>
      [...law, ...practice].map(({ question }) => question.id),
    ),
  };
}

function lawAndPracticePairs(scored: readonly ScoredQuestion[]): readonly LawAndPractice[] {
  const onAxis = (own: readonly ScoredQuestion[], axis: Axis) => own.filter(({ question }) => question.axis === axis);
  return [...groupBy(scored, ({ question }) => question.requirement).values()]
    .map((own) => ({ law: onAxis(own, 'L'), practice: onAxis(own, 'I') }))
    .filter(({ law, practice }) => law.length > 0 && practice.length > 0);
}

function meanOf(questions: readonly ScoredQuestion[], end: 'lo' | 'hi'): Fraction {
  const total = questions.reduce((levels: number, { interval }) => levels + interval[end], 0);
  return fraction(total, questions.length);
}
