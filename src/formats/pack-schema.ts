import { z } from 'zod';
import type { InstrumentId } from '../domain/instrument';
import type { ElementId, PackId, PartId, QuestionId, RequirementId, ThemeId } from '../domain/pack';
import { parliamentaryInstruments } from '../domain/remedy';
import type { ParagraphId, SourceId } from '../domain/source';
import { atMostWords, formatted, id, text, wordsBetween } from './pack-fields';
import { parseWithSchema } from './schema-issue';

/** Themes in the order of screens and reports; X, the outward strip, comes last. */
export const themeIds = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'X'] as const;

const themeId = z.enum(themeIds).transform((value) => value as string as ThemeId);
const paragraphId = () => id<ParagraphId>('paragraph-id');
const requirementId = () => id<RequirementId>('requirement-id');

const anchor = () => wordsBetween(6, 45);
const anchors = z
  .strictObject({ '0': anchor(), '1': anchor(), '2': anchor(), '3': anchor(), '4': anchor() })
  .describe('The text of each level, written for this question, 6 to 45 words. A level includes all below it.');

const criticalMinimum = z
  .strictObject({
    id: formatted('minimum-id').describe('K1 to K12, the order in which minimums are printed.'),
    level: z.literal([1, 2, 3, 4]).describe('The level below which the minimum is breached.'),
    because: text().describe('Why no other point can make up for it.'),
  })
  .describe('Only for the twelve minimums of METHOD 2.6; leave it out elsewhere.');

const notApplicableReason = z.enum([
  'competence-outside-country',
  'instrument-not-open',
  'institution-cannot-exist',
  'event-over',
]);

const reference = z
  .strictObject({
    instrument: id<InstrumentId>('instrument-id').describe('An id of instruments.yaml.'),
    provision: text().optional().describe('Only one that stands there, letter by letter; leave it out otherwise.'),
  })
  .describe('A text by its id in instruments.yaml.');

const remedy = z.strictObject({
  step: wordsBetween(6, 45).describe('Who does what first, within reach of parliament: 6 to 45 words.'),
  instrument: z.enum(parliamentaryInstruments).describe('How parliament sets it in motion.'),
  'look-at': z.array(reference).describe('Texts to look at, or [].'),
});

const remedies = z
  .strictObject({ '0': remedy, '1': remedy, '2': remedy, '3': remedy.optional() })
  .describe('The first step where that level was found; level 3 only where level 4 is a sensible goal.');

const question = z.strictObject({
  id: id<QuestionId>('question-id').describe('Requirement number, axis (L, I or P), number. Never changes.'),
  revision: formatted('revision').describe(
    'In quotes: "1.0". First number up when anchors, elements, parts or scope change.',
  ),
  requirement: requirementId().describe('A requirement of pack.yaml.'),
  scope: z.enum(['quick', 'full']).describe('quick: asked in both; full: asked in the full assessment only.'),
  impact: z.literal([1, 2, 3]).describe('Largest of scale, scope and irremediability of the harm (METHOD 2.7).'),
  'critical-minimum': criticalMinimum.nullish(),
  paragraph: paragraphId().describe('The home paragraph: the one of the requirement.'),
  'also-answers': z.array(paragraphId()).describe('Further paragraphs that the question speaks to, or [].'),
  'not-applicable': z.array(notApplicableReason).describe('Reasons to set it aside; [] where there is a minimum.'),
  label: wordsBetween(3, 7).describe('Three to seven words for lists, charts and bookmarks.'),
  text: atMostWords(40).describe('The question in plain words, at most 40 of them.'),
  why: text().describe('Why it matters, in one or two sentences.'),
  elements: z
    .record(id<ElementId>('element-id'), text())
    .optional()
    .describe('Axis L only: three to seven ticks, each with a short name that never changes.'),
  parts: z
    .record(id<PartId>('part-id'), text())
    .refine((parts) => Object.keys(parts).length >= 2, { params: { kind: 'too-few-items', minimum: 2 } })
    .optional()
    .describe('Only for a composite: what the full assessment answers one by one. The weakest part decides.'),
  anchors,
  evidence: z.array(text()).min(1).describe('What counts as evidence.'),
  'who-would-know': z.array(text()).min(1).describe('Offices, never persons.'),
  'question-to-send': text().describe('The formal question to government when nobody knows.'),
  'handling-hint': text().nullish().describe('What to mind where an honest answer may be sensitive.'),
  remedies,
  references: z.array(reference).min(1).max(5).describe('The texts behind the question: one to five.'),
});

/** One file of `themes/`: a theme with its questions in the order of the screens. */
export const themeFileSchema = z.strictObject({
  id: themeId,
  title: text(),
  introduction: text(),
  questions: z.array(question).min(1),
});

const requirement = z.strictObject({
  paragraph: paragraphId(),
  tier: z.literal([1, 2, 3]).describe('1 presses, 2 advises, 3 invites (METHOD 2.5).'),
});

const term = z.strictObject({
  term: text().describe('Words that recur in questions, elements or anchors.'),
  also: z.array(text()).describe('Its other spellings, such as the plural, or []. Each must be used by a question.'),
  meaning: wordsBetween(6, 45).describe('What the words mean there: 6 to 45 words that decide the doubtful cases.'),
});

/** `pack.yaml`: the pack's name and version, the requirements its questions belong to, and the words they share. */
export const packFileSchema = z.strictObject({
  id: id<PackId>('pack-id'),
  version: formatted('version'),
  language: formatted('language'),
  title: text(),
  complete: z
    .boolean()
    .describe('true once every paragraph is asked or has its printed reason; false while the pack grows.'),
  requirements: z.record(requirementId(), requirement),
  terms: z.array(term).describe('Words that recur, each with one meaning, shown beside every question that uses it.'),
});

const paragraph = z.strictObject({
  id: paragraphId(),
  label: text(),
  verb: text().nullable(),
  text: text(),
  reservations: z.array(text()).min(1).optional(),
  unasked: z.strictObject({ kind: z.enum(['spent', 'context']), because: text() }).optional(),
});

const source = z.strictObject({
  id: id<SourceId>('source-id'),
  title: text(),
  body: text(),
  date: formatted('iso-date').nullable(),
  'date-text': text(),
  symbol: text().nullable(),
  file: formatted('seed-file'),
  sha256: formatted('sha256'),
  paragraphs: z.array(paragraph).min(1),
});

/** `seeds/index.yaml`: the source documents with their paragraphs. */
export const sourcesFileSchema = z.strictObject({ sources: z.array(source).min(1) });

/** Reads the data of a theme file, reporting every fault. */
export const parseThemeFile = (data: unknown) => parseWithSchema(themeFileSchema, data);

/** Reads the data of `pack.yaml`, reporting every fault. */
export const parsePackFile = (data: unknown) => parseWithSchema(packFileSchema, data);

/** Reads the data of `seeds/index.yaml`, reporting every fault. */
export const parseSourcesFile = (data: unknown) => parseWithSchema(sourcesFileSchema, data);

export type ThemeFile = z.output<typeof themeFileSchema>;
export type QuestionEntry = z.output<typeof question>;
export type PackFile = z.output<typeof packFileSchema>;
export type SourcesFile = z.output<typeof sourcesFileSchema>;
