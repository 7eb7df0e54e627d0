import { z } from 'zod';
import { parseWithSchema } from './schema-issue';
import { textFormats } from './text-formats';

const text = () => z.string().regex(textFormats.text);
const id = () => z.string().regex(textFormats['element-id']);
const minutes = () => z.number().int().positive();

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: text() }),
  z.strictObject({ kind: z.literal('points'), items: z.array(text()).min(1) }),
  z.strictObject({ kind: z.literal('steps'), items: z.array(text()).min(1) }),
  z.strictObject({ kind: z.literal('note'), title: text(), text: text() }),
  z.strictObject({
    kind: z.literal('table'),
    caption: text(),
    columns: z.array(z.strictObject({ title: text(), width: z.number().positive() })).min(2),
    rows: z.array(z.array(z.string())).min(1),
  }),
  z.strictObject({ kind: z.literal('agenda') }),
]);

const step = z.strictObject({
  id: id(),
  step: text(),
  full: minutes(),
  half: minutes().nullable(),
  said: text(),
  done: text(),
});

/** `questionnaire/training/guide.yaml`: the trainer's guide, its agenda and the flip-chart pages (METHOD 4.2). */
export const trainerGuideSchema = z.strictObject({
  title: text(),
  lead: text(),
  sections: z.array(z.strictObject({ id: id(), title: text(), blocks: z.array(block).min(1) })).min(1),
  agenda: z.array(step).min(1),
  'flip-chart': z.array(z.strictObject({ id: id(), title: text(), lines: z.array(text()).min(1) })).min(1),
});

/** Reads the data of the guide, reporting every fault. */
export const parseTrainerGuide = (data: unknown) => parseWithSchema(trainerGuideSchema, data);
