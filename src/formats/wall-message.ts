import { z } from 'zod/mini';
import { type StepId, stepIds } from '../domain/agenda';
import type { WallView } from '../domain/wall-view';
import { runTimer } from './run-timer-schema';

/**
 * What passes between the facilitator's window and the wall: the wall says hello, and is answered with all it shows.
 * `about` is the id of the assessment, so that two workshops on one machine do not mix.
 */
export type WallMessage =
  | { readonly kind: 'hello'; readonly about: string }
  | { readonly kind: 'view'; readonly about: string; readonly view: WallView };

const text = z.string().check(z.maxLength(20_000));
const count = z.int().check(z.nonnegative());
const round = z.enum(['first', 'second']);
const heading = z.object({ id: text, label: text });

const vote = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting'), round, voted: count, people: count }),
  z.object({
    kind: z.literal('counted'),
    round,
    tally: z.object({ levels: z.readonly(z.array(count).check(z.length(5))), dontKnows: count }),
    result: z.enum(['dk', 'agreed', 'partial', 'open']),
    people: count,
    missing: count,
  }),
]);

const scene = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blank') }),
  z.object({
    kind: z.literal('agenda'),
    step: z.custom<StepId>((value) => stepIds.some((id) => id === value)),
    number: count,
    of: count,
    timer: runTimer,
  }),
  z.object({
    kind: z.literal('item'),
    question: z.object({
      ...heading.shape,
      text,
      elements: z.readonly(z.array(text)),
      anchors: z.readonly(z.array(text).check(z.length(5))),
    }),
    timer: runTimer,
    vote,
  }),
  z.object({ kind: z.literal('strip'), question: heading, vote }),
  z.object({
    kind: z.literal('parking'),
    points: z.readonly(z.array(z.object({ question: z.nullable(heading), text: z.nullable(text) }))),
  }),
]);

const message = z.discriminatedUnion('kind', [
  z.object({ wall: z.literal(1), kind: z.literal('hello'), about: text }),
  z.object({
    wall: z.literal(1),
    kind: z.literal('view'),
    about: text,
    view: z.object({ training: z.boolean(), language: text, scene }),
  }),
]);

/** A message as it is sent. */
export function dataFromWallMessage(sent: WallMessage): object {
  return { wall: 1, ...sent };
}

/** The message in what came from another window; null for anything else. Fields that nobody knows are dropped. */
export function parseWallMessage(data: unknown): WallMessage | null {
  const parsed = message.safeParse(data);
  if (!parsed.success) return null;
  const { wall: _, ...rest } = parsed.data;
  return rest;
}
