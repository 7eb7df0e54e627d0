import { isActComplete } from './act-lacks';
import { type Act, type ActState, actStates } from './action-plan';
import { findQuestion, type Pack, type ThemeId } from './pack';
import type { Priority } from './priority';
import { type ParliamentaryInstrument, parliamentaryInstruments } from './remedy';

export const actOrders = ['priority', 'due', 'owner', 'instrument', 'state'] as const;
export type ActOrder = (typeof actOrders)[number];

export interface ActSorting {
  readonly by: ActOrder;
  readonly priorities: readonly Priority[];
  /** The alphabetical order of the reader's language. */
  readonly compareText: (a: string, b: string) => number;
}

/**
 * The acts in another order; what the order does not decide stays in priority order, then as entered.
 *
 * | by         | first to last                                              | at the end                          |
 * |------------|------------------------------------------------------------|-------------------------------------|
 * | priority   | as METHOD 2.7 ranks the gaps                               | acts of the committee's own         |
 * | due        | earliest date                                              | without a date                      |
 * | owner      | alphabetical                                               | without an owner                    |
 * | instrument | bill, amendment, hearing … as in `parliamentaryInstruments` | without an instrument               |
 * | state      | planned, under way, done                                   | -                                   |
 */
export function sortActs(acts: readonly Act[], { by, priorities, compareText }: ActSorting): readonly Act[] {
  const place = new Map(priorities.map(({ question }, index) => [question.id, index]));
  const rank = ({ question }: Act) => (question === null ? undefined : place.get(question)) ?? priorities.length;
  const compare: Readonly<Record<ActOrder, (a: Act, b: Act) => number>> = {
    priority: () => 0,
    due: (a, b) => blankLast(a.dueOn, b.dueOn, compareCodes),
    owner: (a, b) => blankLast(a.owner.trim(), b.owner.trim(), compareText),
    instrument: (a, b) => placeOfInstrument(a) - placeOfInstrument(b),
    state: (a, b) => actStates.indexOf(a.state) - actStates.indexOf(b.state),
  };
  return [...acts].sort((a, b) => compare[by](a, b) || rank(a) - rank(b));
}

/** Which acts to show; null lets every value through. */
export interface ActFilter {
  readonly state: ActState | null;
  readonly instrument: ParliamentaryInstrument | null;
  /** The theme of the gap that the act answers. */
  readonly theme: ThemeId | null;
  readonly owner: string | null;
  readonly onlyIncomplete: boolean;
}

export const everyAct: ActFilter = { state: null, instrument: null, theme: null, owner: null, onlyIncomplete: false };

/** The acts that meet every condition of the filter, in the order in which they came. */
export function filterActs(acts: readonly Act[], filter: ActFilter, pack: Pack): readonly Act[] {
  return acts.filter(
    (act) =>
      (filter.state === null || act.state === filter.state) &&
      (filter.instrument === null || act.instrument === filter.instrument) &&
      (filter.theme === null || themeOfAct(act, pack) === filter.theme) &&
      (filter.owner === null || act.owner.trim() === filter.owner) &&
      (!filter.onlyIncomplete || !isActComplete(act)),
  );
}

/** The theme of the gap that an act answers; null for an act of the committee's own. */
export function themeOfAct({ question }: Pick<Act, 'question'>, pack: Pack): ThemeId | null {
  return question === null ? null : (findQuestion(pack, question)?.theme ?? null);
}

function placeOfInstrument({ instrument }: Act): number {
  return instrument === null ? parliamentaryInstruments.length : parliamentaryInstruments.indexOf(instrument);
}

const compareCodes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function blankLast(a: string, b: string, compare: (a: string, b: string) => number): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return compare(a, b);
}
