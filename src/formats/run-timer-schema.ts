import { z } from 'zod/mini';

/** A timer in milliseconds, as the run and the wall have it. */
export const runTimer = z.object({
  lengthInMs: z.number().check(z.nonnegative()),
  spentInMs: z.number().check(z.nonnegative()),
  startedAt: z.nullable(z.number()),
});
