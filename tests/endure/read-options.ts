import { parseArgs } from 'node:util';

export type Trial =
  | { readonly kind: 'kill'; readonly rounds: number; readonly seed: number }
  | { readonly kind: 'tabs'; readonly edits: number; readonly seed: number };

export const usage = `Usage: npm run endure -- kill [--rounds 200] [--seed 20261125]
       npm run endure -- tabs [--edits 2000] [--seed 20261125]
`;

/** What was asked for on the command line, or null where it cannot be understood. */
export function readOptions(args: readonly string[]): Trial | null {
  const read = readArguments(args);
  if (read === null) return null;
  const [kind, ...others] = read.positionals;
  const [rounds, edits, seed] = [read.values.rounds, read.values.edits, read.values.seed].map(wholeNumber);
  if (others.length > 0 || rounds === null || edits === null || seed === null) return null;
  if (kind === 'kill' && edits === undefined) return { kind, rounds: rounds ?? 200, seed: seed ?? usualSeed };
  if (kind === 'tabs' && rounds === undefined) return { kind, edits: edits ?? 2_000, seed: seed ?? usualSeed };
  return null;
}

const usualSeed = 20261125;

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { rounds: text, edits: text, seed: text } });
  } catch {
    return null; // an option that nobody knows: the usage says which there are
  }
}

function wholeNumber(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
