import type { Priority } from '../domain/priority';

/** The place of one priority, from 1, in the order of all; what has no gap is not counted. */
export function placeOf({ question }: Priority, priorities: readonly Priority[]) {
  return {
    place: 1 + priorities.findIndex((one) => one.question.id === question.id),
    total: priorities.filter(({ class: name }) => name !== 'none').length,
  };
}
