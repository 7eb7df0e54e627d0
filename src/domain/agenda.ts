/** How long the workshop lasts (METHOD 4.2). */
export const days = ['full', 'half'] as const;
export type Day = (typeof days)[number];

/** Every step of a workshop in its order, with its minutes; null where the day has no such step (METHOD 4.2). */
export const agenda = [
  { id: 'opening', full: 20, half: 10 },
  { id: 'texts', full: 25, half: 15 },
  { id: 'calibration', full: 40, half: 20 },
  { id: 'scan', full: 45, half: 45 },
  { id: 'break', full: 15, half: 10 },
  { id: 'result', full: 20, half: 15 },
  { id: 'consensus', full: 90, half: 45 },
  { id: 'plenary', full: 30, half: 15 },
  { id: 'priorities', full: 40, half: null },
  { id: 'plan', full: 40, half: 25 },
  { id: 'close', full: 20, half: 10 },
] as const;
export type StepId = (typeof agenda)[number]['id'];
export const stepIds: readonly StepId[] = agenda.map(({ id }) => id);

export interface AgendaStep {
  readonly id: StepId;
  readonly minutes: number;
}

/** The steps that a day has. */
export function stepsOf(day: Day): readonly AgendaStep[] {
  return agenda.flatMap(({ id, [day]: minutes }) => (minutes === null ? [] : [{ id, minutes }]));
}

/** The minutes of a whole day. */
export function minutesOfDay(day: Day): number {
  return stepsOf(day).reduce((sum, { minutes }) => sum + minutes, 0);
}
