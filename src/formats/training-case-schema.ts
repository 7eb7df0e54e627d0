import { z } from 'zod';
import type { ElementId, QuestionId } from '../domain/pack';
import { parseWithSchema } from './schema-issue';
import { textFormats } from './text-formats';

const text = () => z.string().regex(textFormats.text);
const date = () => z.string().regex(textFormats['iso-date']);
const level = () => z.literal([0, 1, 2, 3, 4]);

const response = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: level() }),
  z.strictObject({ kind: z.literal('range'), from: level(), to: level() }),
  z.strictObject({ kind: z.literal('dk'), 'who-would-know': text() }),
  z.strictObject({ kind: z.literal('withheld') }),
]);

const citation = z.strictObject({
  kind: z.enum(['legal-text', 'official-document', 'statement', 'search-found-nothing']),
  title: text(),
  provision: z.string().default(''),
  status: z.enum(['in-force', 'adopted-not-in-force', 'bill', 'repealed']).nullish(),
  date: z.union([date(), z.literal('')]).default(''),
  'found-at': z.string().default(''),
  'seen-by': z.literal([1, 2]),
  quotation: z.string().default(''),
});

const card = z.strictObject({
  question: z
    .string()
    .regex(textFormats['question-id'])
    .transform((id) => id as QuestionId),
  story: text(),
  response,
  elements: z
    .array(
      z
        .string()
        .regex(textFormats['element-id'])
        .transform((id) => id as ElementId),
    )
    .default([]),
  citations: z.array(citation).default([]),
  effort: z.literal([1, 2, 3]).nullish(),
  note: z.string().default(''),
  'model-answer': text(),
  trap: z.union([text(), z.literal('')]).default(''),
});

/** `questionnaire/training/tarvenia.yaml`: the invented country with one card an answer (METHOD 4.3). */
export const trainingCaseSchema = z.strictObject({
  country: text(),
  body: text(),
  title: text(),
  period: z.strictObject({ from: date(), to: date() }),
  introduction: z.string().min(1),
  cards: z.array(card).min(1),
});

/** Reads the data of the training case, reporting every fault. */
export const parseTrainingCase = (data: unknown) => parseWithSchema(trainingCaseSchema, data);

export type TrainingCaseFile = z.output<typeof trainingCaseSchema>;
