import type { Assessment } from './assessment';
import type { Ballot } from './ballot';
import { type Contested, contestedQuestions, itemsOfDay } from './contested';
import type { Day } from './agenda';
import type { Pack, QuestionId } from './pack';

/** The mixed groups of the consensus rounds and the themes each takes (METHOD 4.2). */
export const themeGroups = [
  { id: 'justice', themes: ['T1', 'T2', 'T3', 'T4'] },
  { id: 'protection', themes: ['T6', 'T7', 'T8', 'T12'] },
  { id: 'society', themes: ['T5', 'T9', 'T10', 'T11'] },
] as const;
export type ThemeGroupId = (typeof themeGroups)[number]['id'];

/** An item of the consensus rounds, and whether its second vote has been held. */
export interface PlannedItem extends Contested {
  readonly isDone: boolean;
}

/**
 * What the rounds are to talk about, as the first votes say, as far as there is time. A second vote takes nothing off
 * the list, so that "done of planned" only ever grows.
 */
export function plannedItems(pack: Pack, assessment: Assessment, day: Day): readonly PlannedItem[] {
  const { workshop } = assessment;
  const firstVotes = Object.fromEntries(
    Object.entries<Ballot>(workshop.ballots).map(([id, ballot]) => [id, { ...ballot, second: null }]),
  );
  const before = { ...assessment, workshop: { ...workshop, ballots: firstVotes } };
  return contestedQuestions(pack, before)
    .slice(0, itemsOfDay[day])
    .map((item): PlannedItem => ({ ...item, isDone: isSecondHeld(assessment, item.question.id) }));
}

/** Of these items what is still to talk about: neither voted on twice nor put off. */
export function itemsLeft(items: readonly PlannedItem[], { workshop }: Assessment): readonly PlannedItem[] {
  const parked = new Set(workshop.parking.map(({ question }) => question));
  return items.filter(({ isDone, question }) => !isDone && !parked.has(question.id));
}

export interface GroupProgress {
  readonly group: ThemeGroupId;
  readonly done: number;
  readonly planned: number;
}

/** How far each group is; what belongs to no group is talked about by all. */
export function progressOfGroups(items: readonly PlannedItem[]): readonly GroupProgress[] {
  return themeGroups.map(({ id, themes }) => {
    const own = items.filter(({ question }) => isAmong(themes, question.theme));
    return { group: id, done: own.filter(({ isDone }) => isDone).length, planned: own.length };
  });
}

function isSecondHeld({ workshop }: Assessment, question: QuestionId): boolean {
  return (workshop.ballots[question]?.second ?? null) !== null;
}

function isAmong(themes: readonly string[], theme: string): boolean {
  return themes.includes(theme);
}
