import { z } from 'zod/mini';
import { mostVotes } from '../domain/ballot';
import type { QuestionId } from '../domain/pack';
import type { Urn } from '../domain/urn';

const count = z.int().check(z.gte(0), z.lte(mostVotes));
const urn = z.strictObject({
  round: z.enum(['first', 'second']),
  voters: count,
  tallies: z.array(
    z.strictObject({
      question: z.pipe(
        z.string(),
        z.transform((id) => id as QuestionId),
      ),
      tally: z.strictObject({ levels: z.array(count).check(z.length(5)), dontKnows: count }),
    }),
  ),
});

/** The urn in data, or null where it is none. */
export function parseUrn(data: unknown): Urn | null {
  const parsed = urn.safeParse(data);
  return parsed.success ? parsed.data : null;
}
