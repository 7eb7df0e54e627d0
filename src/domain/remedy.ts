import type { Reference } from './instrument';

/** What a parliament can set in motion by itself. */
export const parliamentaryInstruments = [
  'bill',
  'amendment',
  'hearing',
  'question',
  'inquiry',
  'budget-line',
  'audit-request',
  'letter',
  'standing-order',
  'post-legislative-review',
] as const;
export type ParliamentaryInstrument = (typeof parliamentaryInstruments)[number];

/** The first step towards closing a gap, for one level of one question. */
export interface Remedy {
  readonly step: string;
  readonly instrument: ParliamentaryInstrument;
  /** Texts to look at, or none. */
  readonly lookAt: readonly Reference[];
}

/** What to do first where that level was found; null at the top, and where level 4 is no sensible goal. */
export function remedyAt(question: { readonly remedies: readonly (Remedy | null)[] }, level: number): Remedy | null {
  return question.remedies[level] ?? null;
}
