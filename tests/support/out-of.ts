/** `npm run endure -- cases` tries all cases of the long trials; the check tries a fifth of them, others each time where they are drawn. */
export const isThorough = process.env.LACUNA_CASES === 'all';

/** How many of so many cases are tried this time. */
export function outOf(cases: number): number {
  return isThorough ? cases : cases / 5;
}
