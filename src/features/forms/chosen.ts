import type { PlannedReading, ReadingChoice } from '../../domain/take-readings';

/** Who filled a paper in, and what was chosen where it differs from what is here. */
export interface Chosen {
  /** "" where nobody said. */
  readonly role: string;
  /** By question id, each with what the paper said then, as JSON. */
  readonly choices: Readonly<Record<string, { readonly said: string; readonly choice: ReadingChoice }>>;
}

export const nothingChosen: Chosen = { role: '', choices: {} };

/** A choice stands as long as the paper says the same of its question; where there is none, what is here stays. */
export function choiceOf({ choices }: Chosen, { question, reading }: PlannedReading): ReadingChoice {
  const made = choices[question.id];
  return made?.said === JSON.stringify(reading) ? made.choice : 'keep';
}

/** With one more choice. */
export function withChoice(chosen: Chosen, { question, reading }: PlannedReading, choice: ReadingChoice): Chosen {
  const said = JSON.stringify(reading);
  return { ...chosen, choices: { ...chosen.choices, [question.id]: { said, choice } } };
}
