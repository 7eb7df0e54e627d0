import type { NamedThing, PackFault, PackProblem } from '../pack-problem';
import type { Found } from './outline';
import { problemAt } from './yaml-file';

/** A problem for every id but the first with the same name, pointing back to the first. */
export function findDuplicateIds(thing: NamedThing, ids: readonly Found[]): readonly PackProblem[] {
  return findRepeated(
    ids,
    (id) => id.value,
    (id, first) => ({ kind: 'duplicate-id', thing, id: id.value, first: first.file.placeOf(first.path) }),
  );
}

/** A problem for every anchor that says the same as an earlier one: anchors are written for one question and level. */
export function findDuplicateAnchors(anchors: readonly Found[]): readonly PackProblem[] {
  return findRepeated(anchors, wordsOf, (_, first) => ({
    kind: 'duplicate-anchor',
    first: first.file.placeOf(first.path),
  }));
}

/** A problem for every first step that says the same as an earlier one: it would fit neither question. */
export function findDuplicateSteps(steps: readonly Found[]): readonly PackProblem[] {
  return findRepeated(steps, wordsOf, (_, first) => ({
    kind: 'duplicate-step',
    first: first.file.placeOf(first.path),
  }));
}

/** A problem for every spelling that an earlier term, or the same one, already has. */
export function findDuplicateSpellings(spellings: readonly Found[]): readonly PackProblem[] {
  return findRepeated(spellings, wordsOf, ({ value }, first) => ({
    kind: 'duplicate-spelling',
    spelling: value,
    first: first.file.placeOf(first.path),
  }));
}

function wordsOf({ value }: Found): string {
  return value.toLowerCase().replace(/\s+/g, ' ').trim();
}

function findRepeated(
  all: readonly Found[],
  keyOf: (found: Found) => string,
  faultOf: (repeated: Found, first: Found) => PackFault,
): readonly PackProblem[] {
  const firstByKey = new Map<string, Found>();
  return all.flatMap((found) => {
    const first = firstByKey.get(keyOf(found));
    if (first) return [problemAt(found.file, found.path, faultOf(found, first))];
    firstByKey.set(keyOf(found), found);
    return [];
  });
}
