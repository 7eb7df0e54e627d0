import { isSameValue } from '../base/is-same-value';
import type { Answer } from './answer';
import type { Assessment } from './assessment';
import { differences, type FieldChange, type FieldPath, isObject } from './field-change';
import { assessmentShape, isFields, type Shape, shapeOfField } from './internal/field-shape';
import type { QuestionId } from './pack';

/** Two people changed one field without knowing of each other: what was kept, and what was not. */
export interface Conflict {
  readonly path: FieldPath;
  readonly kept: unknown;
  readonly lost: unknown;
}

export interface Applied {
  readonly assessment: Assessment;
  readonly conflicts: readonly Conflict[];
}

/**
 * The assessment with the changes made at that moment, though others may have changed it since they were thought of.
 *
 * | what stands there now       | what is done                                             |
 * |-----------------------------|----------------------------------------------------------|
 * | the value before the change | the value after                                          |
 * | the value after the change  | nothing                                                  |
 * | another value               | the value after, and a conflict                          |
 * | another value, to be removed| stays, and a conflict                                    |
 * | no item to change           | nothing, and a conflict                                  |
 */
export function applyChanges(assessment: Assessment, changes: readonly FieldChange[], at: string): Applied {
  const conflicts: Conflict[] = [];
  const changed = changes.reduce<unknown>(
    (tree, change) => put({ shape: assessmentShape, node: tree, rest: change.path }, change, conflicts),
    assessment,
  );
  if (changed === assessment) return { assessment, conflicts };
  // What comes out has the shape of what went in; storage parses it before it is written, like anything else.
  return { assessment: stamped(changed as Assessment, changes, at), conflicts };
}

/** The assessment after all these entries, each at its own moment. */
export function applyEntries(
  assessment: Assessment,
  entries: readonly { readonly changes: readonly FieldChange[]; readonly at: string }[],
): Applied {
  return entries.reduce<Applied>(
    (before, { changes, at }) => {
      const after = applyChanges(before.assessment, changes, at);
      return { assessment: after.assessment, conflicts: [...before.conflicts, ...after.conflicts] };
    },
    { assessment, conflicts: [] },
  );
}

/** Whether each field stands as it did before the changes, so that nobody's work would be undone by making them. */
export function areTimely(assessment: Assessment, changes: readonly FieldChange[]): boolean {
  const after = applyChanges(assessment, changes, assessment.changedAt);
  return after.conflicts.length === 0;
}

interface Place {
  readonly shape: Shape;
  readonly node: unknown;
  /** The path from here. */
  readonly rest: FieldPath;
}

/** What stands at a place once the change is made below it; the very same value where nothing changes. */
function put(place: Place, change: FieldChange, conflicts: Conflict[]): unknown {
  const { shape, node, rest } = place;
  const [step, ...further] = rest;
  if (step === undefined) return settle(place, change, conflicts);
  if (shape === 'set') return putTick(Array.isArray(node) ? node : [], step, change);
  if (typeof shape === 'object' && 'list' in shape) {
    const list: readonly unknown[] = Array.isArray(node) ? node : [];
    return putItem({ shape: shape.list, list, id: step, rest: further }, change, conflicts);
  }
  if (!isFields(shape) || !(isObject(node) || shape.blank)) return refused(node, change, conflicts);
  const fields = isObject(node) ? node : { ...shape.blank };
  const field = put({ shape: shapeOfField(shape, step), node: fields[step], rest: further }, change, conflicts);
  if (field === fields[step]) return node;
  const { [step]: _, ...others } = fields;
  return field === undefined ? others : { ...fields, [step]: field };
}

interface ItemPlace extends Omit<Place, 'node'> {
  readonly list: readonly unknown[];
  readonly id: string;
}

function putItem({ shape, list, id, rest }: ItemPlace, change: FieldChange, conflicts: Conflict[]): unknown {
  const at = list.findIndex((item) => isObject(item) && item.id === id);
  if (at === -1 && rest.length > 0) return refused(list, change, conflicts);
  const item = put({ shape, node: list[at], rest }, change, conflicts);
  if (item === list[at]) return list;
  if (at === -1) return list.toSpliced(change.index ?? list.length, 0, item);
  return item === undefined ? list.toSpliced(at, 1) : list.with(at, item);
}

function settle({ shape, node: current }: Place, change: FieldChange, conflicts: Conflict[]): unknown {
  const { path, before, after } = change;
  if (isSame(current, after)) return current;
  if (isSame(current, before)) return after;
  if (after !== undefined && isFields(shape) && isObject(current) && isObject(after)) {
    const own = differences({ shape, before: before ?? shape.blank ?? {}, after }, []);
    return own.reduce<unknown>(
      (node, one) => put({ shape, node, rest: one.path }, { ...one, path: [...path, ...one.path] }, conflicts),
      current,
    );
  }
  const isRemoval = after === undefined;
  conflicts.push({ path, kept: isRemoval ? current : after, lost: isRemoval ? after : current });
  return isRemoval ? current : after;
}

/** The same but for the moment of change, which is stamped and not said. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return isSameValue(a, b);
  return isSameValue({ ...a, changedAt: '' }, { ...b, changedAt: '' });
}

function refused(node: unknown, { path, after }: FieldChange, conflicts: Conflict[]): unknown {
  conflicts.push({ path, kept: undefined, lost: after });
  return node;
}

function putTick(ticks: readonly unknown[], id: string, { after, index }: FieldChange): readonly unknown[] {
  if (ticks.includes(id) === (after === true)) return ticks;
  return after === true ? ticks.toSpliced(index ?? ticks.length, 0, id) : ticks.filter((tick) => tick !== id);
}

/** The answers and acts that the changes name, and the whole, carry the moment; none goes back in time. */
function stamped(assessment: Assessment, changes: readonly FieldChange[], at: string): Assessment {
  const named = (kind: string): readonly string[] =>
    changes.flatMap(({ path: [first, id] }) => (first === kind && id !== undefined ? [id] : []));
  const answers: Record<QuestionId, Answer> = { ...assessment.answers };
  for (const id of named('answers') as readonly QuestionId[]) {
    const answer = answers[id];
    if (answer) answers[id] = { ...answer, question: id, changedAt: later(answer.changedAt, at) };
  }
  const acts = named('plan');
  return {
    ...assessment,
    changedAt: later(assessment.changedAt, at),
    answers,
    plan: assessment.plan.map((act) => (acts.includes(act.id) ? { ...act, changedAt: later(act.changedAt, at) } : act)),
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);
