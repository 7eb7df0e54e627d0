import { z } from 'zod/mini';
import { maxTextLength } from '../domain/limits';
import { readingChoices } from '../domain/take-readings';

const text = z.string().check(z.maxLength(maxTextLength));

const schema = z.object({
  typed: text,
  chosen: z.object({
    role: text,
    choices: z.record(z.string(), z.object({ said: z.string(), choice: z.enum(readingChoices) })),
  }),
});

/** Typed codes that were not brought in yet, with what was chosen on them. */
export type CodeDraft = z.infer<typeof schema>;

/** The draft in data, or null where it is none. */
export function parseCodeDraft(data: unknown): CodeDraft | null {
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
