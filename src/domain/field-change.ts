import { isSameValue } from '../base/is-same-value';
import type { Assessment } from './assessment';
import { assessmentShape, isFields, type Shape, shapeOfField, unstamped } from './internal/field-shape';

/** Where a field stands in an assessment: `['answers', 'R01.L1', 'note']`; an item of a list is named by its id. */
export type FieldPath = readonly string[];

/** One field before and after; undefined stands for "not there". A tick is a field of its own, there (true) or not. */
export interface FieldChange {
  readonly path: FieldPath;
  readonly before: unknown;
  readonly after: unknown;
  /** For an item that came or went: its place in the list. */
  readonly index?: number | undefined;
}

/**
 * The smallest fields that differ, so that two people who change different fields of one answer change different
 * things. Moments of change are no fields: whoever applies the changes stamps them.
 */
export function changesBetween(before: Assessment, after: Assessment): readonly FieldChange[] {
  return differences({ shape: assessmentShape, before, after }, []);
}

export interface Sides<T = unknown> {
  readonly shape: Shape;
  readonly before: T;
  readonly after: T;
}

/** The same between any two values of one shape. */
export function differences({ shape, before, after }: Sides, path: FieldPath): readonly FieldChange[] {
  if (Object.is(before, after)) return [];
  if (shape === 'set' && isTextList(before) && isTextList(after)) return ticks(before, after, path);
  if (isList(shape) && isItemList(before) && isItemList(after))
    return items({ shape: shape.list, before, after }, path);
  if (isFields(shape) && isObject(before) && isObject(after)) {
    return unstamped([...new Set([...Object.keys(before), ...Object.keys(after)])]).flatMap((key) =>
      differences({ shape: shapeOfField(shape, key), before: before[key], after: after[key] }, [...path, key]),
    );
  }
  return isSameValue(before, after) ? [] : [{ path, before, after }];
}

/** The changes that take these back, in the order in which they have to be made. */
export function inverseOf(changes: readonly FieldChange[]): readonly FieldChange[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before })).toReversed();
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

function ticks(before: readonly string[], after: readonly string[], path: FieldPath): readonly FieldChange[] {
  const gone = before.filter((id) => !after.includes(id));
  const come = after.filter((id) => !before.includes(id));
  return [
    ...gone.map((id) => ({ path: [...path, id], before: true, after: undefined, index: before.indexOf(id) })),
    ...come.map((id) => ({ path: [...path, id], before: undefined, after: true, index: after.indexOf(id) })),
  ];
}

function items({ shape, before, after }: Sides<readonly Item[]>, path: FieldPath): readonly FieldChange[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((item, index) => [item.id, { item, index }])));
  if (!old || !now) return [];
  return [
    ...[...old].flatMap(([id, { item, index }]): readonly FieldChange[] => {
      const there = now.get(id);
      if (!there) return [{ path: [...path, id], before: item, after: undefined, index }];
      return differences({ shape, before: item, after: there.item }, [...path, id]);
    }),
    ...[...now]
      .filter(([id]) => !old.has(id))
      .map(([id, { item, index }]) => ({ path: [...path, id], before: undefined, after: item, index })),
  ];
}

const isList = (shape: Shape): shape is { readonly list: Shape } => typeof shape === 'object' && 'list' in shape;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isItemList = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every((item) => isObject(item) && typeof item.id === 'string');
