import { readFileSync } from 'node:fs';
import { type MutationName, mutations } from './mutations';
import { createRandom } from './random';

/** One file that nobody should have to fear. */
export interface HostileFile {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

const goodFiles = ['assessment-v1', 'assessment-v3', 'assessment-v5', 'assessment-v5', 'assessment-v5'].map((name) =>
  readFileSync(new URL(`../fixtures/${name}.lacuna.json`, import.meta.url), 'utf8'),
);
const kinds = Object.keys(mutations) as MutationName[];

/** The hostile file of that number: always the same one; the kinds take turns. */
export function hostileFile(number: number): HostileFile {
  const random = createRandom(number);
  const kind = kinds[number % kinds.length] ?? 'noise';
  const made = mutations[kind](random.of(goodFiles), random);
  return { kind, bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made };
}
