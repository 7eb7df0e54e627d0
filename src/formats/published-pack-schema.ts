import { z } from 'zod';
import { type InstrumentId, instrumentKinds } from '../domain/instrument';
import type { ElementId, Pack, PackId, PartId, Question, QuestionId, RequirementId, ThemeId } from '../domain/pack';
import { parliamentaryInstruments } from '../domain/remedy';
import type { ParagraphId, SourceId } from '../domain/source';

// The shape alone: what was published in its day is not judged by the rules of a later one (packs/compile-pack.ts).

const id = <T extends string>() => z.string().transform((value) => value as T);
const texts = () => z.array(z.string());

const reference = z.strictObject({ instrument: id<InstrumentId>(), provision: z.string().nullable() });

const remedy = z.strictObject({
  step: z.string(),
  instrument: z.enum(parliamentaryInstruments),
  lookAt: z.array(reference),
});

const question = z.strictObject({
  id: id<QuestionId>(),
  revision: z.string(),
  theme: id<ThemeId>(),
  requirement: id<RequirementId>(),
  axis: z.enum(['L', 'I', 'P']),
  scope: z.enum(['quick', 'full']),
  impact: z.literal([1, 2, 3]),
  criticalMinimum: z
    .strictObject({ id: z.string(), level: z.literal([0, 1, 2, 3, 4]), because: z.string() })
    .nullable(),
  paragraph: id<ParagraphId>(),
  alsoAnswers: z.array(id<ParagraphId>()),
  notApplicable: z.array(
    z.enum(['competence-outside-country', 'instrument-not-open', 'institution-cannot-exist', 'event-over']),
  ),
  label: z.string(),
  text: z.string(),
  why: z.string(),
  elements: z.array(z.strictObject({ id: id<ElementId>(), text: z.string() })),
  parts: z.array(z.strictObject({ id: id<PartId>(), label: z.string() })),
  anchors: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]),
  evidence: texts(),
  whoWouldKnow: texts(),
  questionToSend: z.string(),
  handlingHint: z.string().nullable(),
  remedies: z.array(remedy),
  references: z.array(reference),
}) satisfies z.ZodType<Question>;

const paragraph = z.strictObject({
  id: id<ParagraphId>(),
  label: z.string(),
  verb: z.string().nullable(),
  text: z.string(),
  reservations: texts(),
  unasked: z.strictObject({ kind: z.enum(['spent', 'context']), because: z.string() }).nullable(),
});

const source = z.strictObject({
  id: id<SourceId>(),
  title: z.string(),
  body: z.string(),
  date: z.string().nullable(),
  dateText: z.string(),
  symbol: z.string().nullable(),
  file: z.string(),
  sha256: z.string(),
  paragraphs: z.array(paragraph),
});

const instrument = z.strictObject({
  id: id<InstrumentId>(),
  title: z.string(),
  shortTitle: z.string(),
  body: z.string(),
  year: z.number(),
  symbol: z.string().nullable(),
  kind: z.enum(instrumentKinds),
  inForce: z.boolean().nullable(),
  status: z.string(),
  address: z.string().nullable(),
  provisions: z.array(z.strictObject({ provision: z.string(), says: z.string() })),
});

/** A pack as it was compiled when it was published. */
export const publishedPackSchema = z.strictObject({
  id: id<PackId>(),
  version: z.string(),
  title: z.string(),
  language: z.string(),
  complete: z.boolean(),
  sources: z.array(source),
  requirements: z.array(
    z.strictObject({
      id: id<RequirementId>(),
      paragraph: id<ParagraphId>(),
      theme: id<ThemeId>(),
      tier: z.literal([1, 2, 3]),
      weight: z.number(),
    }),
  ),
  themes: z.array(
    z.strictObject({ id: id<ThemeId>(), title: z.string(), introduction: z.string(), questions: z.array(question) }),
  ),
  terms: z.array(z.strictObject({ term: z.string(), also: texts(), meaning: z.string() })),
  instruments: z.array(instrument),
  instrumentsAsOf: z.string(),
}) satisfies z.ZodType<Pack>;
