import { z } from 'zod/mini';

/** Why a field of the form can't be taken; the screen turns it into words. */
export type FormFault = 'required' | 'too-long' | 'not-a-date' | 'ends-before-it-begins';

/** Longest title and name that a cover line carries without breaking the page. */
export const maxNameLength = 200;

const required = 'required' satisfies FormFault;
const name = z
  .string()
  .check(z.trim(), z.minLength(1, required), z.maxLength(maxNameLength, 'too-long' satisfies FormFault));
const day = z.pipe(z.string().check(z.minLength(1, required)), z.iso.date('not-a-date' satisfies FormFault));

/** The form that begins an assessment; the messages of its issues are `FormFault`s. */
export const newAssessmentSchema = z
  .object({ country: z.string().check(z.regex(/^[A-Z]{2}$/, required)), body: name, title: name, from: day, to: day })
  .check(
    z.refine(({ from, to }) => from <= to, {
      path: ['to'],
      message: 'ends-before-it-begins' satisfies FormFault,
    }),
  );

export type NewAssessmentForm = z.infer<typeof newAssessmentSchema>;

const written = z.string().check(z.maxLength(maxNameLength));
const draftSchema = z.strictObject({
  country: written,
  body: written,
  title: written,
  from: written,
  to: written,
  scope: z.enum(['quick', 'full']),
});

/** What stands in the form while it is being written, right or wrong. */
export type NewAssessmentDraft = z.infer<typeof draftSchema>;

/** The draft in data, or null where it is none. */
export function parseNewAssessmentDraft(data: unknown): NewAssessmentDraft | null {
  const parsed = draftSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** Whether a message of an issue is one of ours. */
export function isFormFault(message: string | undefined): message is FormFault {
  return message !== undefined && ['required', 'too-long', 'not-a-date', 'ends-before-it-begins'].includes(message);
}
