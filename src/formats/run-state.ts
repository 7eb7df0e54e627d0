import { z } from 'zod/mini';
import { days, type StepId, stepIds, stepsOf } from '../domain/agenda';
import type { QuestionId } from '../domain/pack';
import { newRun, type Run, wallScenes } from '../domain/workshop-run';
import { runTimer } from './run-timer-schema';

const name = z.string().check(z.maxLength(64));

const schema = z.object({
  format: z.literal('lacuna-run'),
  version: z.literal(1),
  day: z.enum(days),
  step: name,
  timer: runTimer,
  people: z.int().check(z.nonnegative()),
  item: z.nullable(z.object({ question: name, round: z.enum(['first', 'second']), timer: runTimer })),
  closed: z.record(name, z.int().check(z.nonnegative())),
  wall: z.enum(wallScenes),
});

/** The run as it is kept while the tab lives. */
export function noteFromRun(run: Run): object {
  return { format: 'lacuna-run', version: 1, ...run };
}

/** The run in a note; a new one where there is none that can be read. */
export function parseRun(note: unknown): Run {
  const parsed = schema.safeParse(note);
  if (!parsed.success) return newRun('full');
  const { format: _format, version: _version, item, step, ...rest } = parsed.data;
  if (!isStep(step) || !stepsOf(rest.day).some(({ id }) => id === step)) return newRun(rest.day);
  return { ...rest, step, item: item && { ...item, question: item.question as QuestionId } };
}

function isStep(text: string): text is StepId {
  return stepIds.some((id) => id === text);
}
