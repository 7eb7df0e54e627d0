import type { Act } from './action-plan';

/** What keeps an act from being one that a committee can be held to. */
export type ActLack = 'act' | 'owner' | 'due' | 'sign' | 'review';

/** What an act still lacks (METHOD 4.1, section 8, and 5, "one-off exercise"): its words, who, by when, the proof, the review. */
export function lacksOfAct(act: Pick<Act, 'act' | 'owner' | 'dueOn' | 'sign' | 'reviewOn'>): readonly ActLack[] {
  const texts = { act: act.act, owner: act.owner, due: act.dueOn, sign: act.sign, review: act.reviewOn };
  return needs.filter((need) => texts[need].trim() === '');
}

/** Whether the act says what is done, who answers for it, by when, how one will see it and when one looks again. */
export function isActComplete(act: Parameters<typeof lacksOfAct>[0]): boolean {
  return lacksOfAct(act).length === 0;
}

/**
 * Whether the act should have been done before the given ISO date.
 *
 * | state                | due         | overdue |
 * |----------------------|-------------|---------|
 * | done                 | any         | no      |
 * | planned or under way | none        | no      |
 * | planned or under way | today       | no      |
 * | planned or under way | before today | yes    |
 */
export function isOverdue({ state, dueOn }: Pick<Act, 'state' | 'dueOn'>, today: string): boolean {
  return state !== 'done' && isDayBefore(dueOn, today);
}

/** Compares ISO dates as text, so no clock and no time zone is involved; what is no date lies before nothing. */
export function isDayBefore(day: string, today: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day < today;
}

const needs: readonly ActLack[] = ['act', 'owner', 'due', 'sign', 'review'];
