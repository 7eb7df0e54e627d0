import { isSameValue } from '../../src/base/is-same-value';
import type { HeldFields } from './held-fields';

/** A field that does not hold what it may. */
export interface Amiss {
  readonly field: string;
  /** What had said saved, then what was written since, of which any may be there. */
  readonly allowed: readonly unknown[];
  readonly found: unknown;
}

/**
 * Remembers what was written and what of it had said "saved", outside the browser that may die at any moment.
 *
 * | before the kill                    | may be found after it                 |
 * |------------------------------------|---------------------------------------|
 * | said saved, nothing written since  | exactly that                          |
 * | said saved, more written since     | that, or anything written since       |
 * | written, never said saved          | what stood there before, or that      |
 * | never written                      | nothing                               |
 */
export interface Ledger {
  /** An edit is about to be made; undefined stands for "nothing there". */
  write(field: string, value: unknown): void;
  /** The page says "saved" after all these edits were made. */
  saved(): void;
  /** What the field says as far as anybody wrote it. */
  current(field: string): unknown;
  /** How many fields hold something that said saved. */
  claimed(): number;
  /** What is not as it may be; from now on, what was found is what must stay. */
  compare(found: HeldFields): readonly Amiss[];
}

/** A ledger with nothing in it. */
export function createLedger(): Ledger {
  let safe = new Map<string, unknown>();
  const since = new Map<string, unknown[]>();
  return {
    write: (field, value) => void since.set(field, [...(since.get(field) ?? []), value]),
    saved: () => {
      for (const [field, values] of since) safe.set(field, values.at(-1));
      since.clear();
    },
    current: (field) => (since.has(field) ? since.get(field)?.at(-1) : safe.get(field)),
    claimed: () => [...safe.values()].filter((value) => value !== undefined).length,
    compare: (found) => {
      const fields = new Set([...safe.keys(), ...since.keys(), ...found.keys()]);
      const amiss = [...fields].flatMap((field): readonly Amiss[] => {
        const allowed = [safe.get(field), ...(since.get(field) ?? [])];
        const isAllowed = allowed.some((value) => isSameValue(value, found.get(field)));
        return isAllowed ? [] : [{ field, allowed, found: found.get(field) }];
      });
      safe = new Map(found);
      since.clear();
      return amiss;
    },
  };
}
