import type { Random } from '../hostile/random';

/** At which moment of a round the browser is killed; times in milliseconds. */
export type KillMoment =
  /** Counted from the start of the process: the app is loading and opening its database. */
  | { readonly kind: 'start'; readonly after: number }
  /** Counted from the first edit: between edits, inside a save, or in the middle of a word. */
  | { readonly kind: 'work'; readonly after: number }
  /** Counted from the first letter of a word, without a pause before. */
  | { readonly kind: 'word'; readonly after: number };

/** Draws a moment: about one round in eight dies while it starts, one in four while a word is typed. */
export function drawKillMoment(random: Random): KillMoment {
  const draw = random.below(8);
  if (draw === 0) return { kind: 'start', after: random.below(3_000) };
  if (draw < 3) return { kind: 'word', after: random.below(1_200) };
  return { kind: 'work', after: 300 + random.below(3_700) };
}

/** A word of three to twelve letters in one of the scripts of the app's languages. */
export function drawWord(random: Random): string {
  const letters = random.of(['abcdefghijklmnop', 'éèàçùîôêâë', 'ابتثجحخدذرزس', 'ñáéíóúü']);
  return Array.from({ length: 3 + random.below(10) }, () => random.of([...letters])).join('');
}
