import { z } from 'zod';
import { type Act, actStates } from '../domain/action-plan';
import { type Answer, grades } from '../domain/answer';
import type { AssessmentId } from '../domain/assessment';
import type { Attachment } from '../domain/attachment';
import type { Enquiry } from '../domain/enquiry';
import { handlingLabels, type LabelledPart } from '../domain/handling';
import { maxTextLength, mostEntries } from '../domain/limits';
import type { ElementId, PackId, QuestionId, RequirementId } from '../domain/pack';
import { parliamentaryInstruments } from '../domain/remedy';
import { requirementWeights } from '../domain/weights';

// The page's content security policy forbids code from strings, which zod would otherwise try for speed.
z.config({ jitless: true });

// Objects are loose: a field that another program of the same version added stays where it is, from import to export.

/** Words of the user are bounded in length and otherwise free: nothing typed may make a record unreadable. */
const text = () => z.string().max(maxTextLength);
const moment = () => z.iso.datetime({ offset: true });
const level = () => z.literal([0, 1, 2, 3, 4]);
const label = () => z.enum(handlingLabels);

/** Ids of packs to come are kept too, but nothing that could be mistaken for a property every object has. */
const name = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
const questionKey = () =>
  z
    .string()
    .max(64)
    .regex(/^[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+$/)
    .transform((id) => id as QuestionId);

const response = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('level'), level: level() }),
  z
    .looseObject({ kind: z.literal('range'), from: level(), to: level() })
    .refine(({ from, to }) => from <= to, { params: { fault: 'not-allowed' } }),
  z.looseObject({ kind: z.literal('dk'), whoWouldKnow: text() }),
  z.looseObject({ kind: z.literal('withheld') }),
  z.looseObject({ kind: z.literal('not-reached') }),
  z.looseObject({
    kind: z.literal('na'),
    reason: z
      .enum(['competence-outside-country', 'instrument-not-open', 'institution-cannot-exist', 'event-over'])
      .nullable(),
    explanation: text(),
    confirmedBy: text(),
  }),
]);

const citation = z.looseObject({
  id: name(),
  kind: z.enum(['legal-text', 'official-document', 'statement', 'search-found-nothing']),
  title: text(),
  provision: text(),
  status: z.enum(['in-force', 'adopted-not-in-force', 'bill', 'repealed']).nullable(),
  date: text(),
  foundAt: text(),
  seenBy: z.literal([1, 2]),
  quotation: text(),
});

/** A record with at most so many entries. */
function bounded<T extends z.ZodType<Readonly<Record<string, unknown>>>>(record: T, most: number) {
  return record.refine((value) => Object.keys(value).length <= most, { params: { fault: 'too-many' } });
}

const hasNoDoubles = (values: readonly string[]): boolean => new Set(values).size === values.length;
const duplicate = { params: { fault: 'duplicate' } };

const reader = { role: text(), at: moment() };
const review = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('draft') }),
  z.looseObject({ kind: z.literal('flagged'), remark: text(), ...reader }),
  z.looseObject({ kind: z.literal('confirmed'), ...reader }),
  z.looseObject({ kind: z.literal('lapsed'), ...reader }),
]);

/** An answer as the file holds it; its question is the key under which it stands. */
const answer = z.looseObject({
  questionRevision: z.string().max(64),
  response: response.nullable(),
  elements: z
    .array(name().transform((id) => id as ElementId))
    .max(mostEntries.elements)
    .refine(hasNoDoubles, duplicate),
  citations: z
    .array(citation)
    .max(mostEntries.citations)
    .refine((list) => hasNoDoubles(list.map(({ id }) => id)), duplicate),
  gradeOverride: z.enum(grades).nullable(),
  note: text(),
  handling: label(),
  review,
  changedAt: moment(),
}) satisfies z.ZodType<Omit<Answer, 'question'>>;

const country = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('iso'), code: z.string().regex(/^[A-Z]{2}$/) }),
  z.looseObject({ kind: z.literal('fictional'), name: text() }),
]);

const target = z.looseObject({ level: z.literal([1, 2, 3, 4]), reason: text() });

const requirementKey = () =>
  z
    .string()
    .regex(/^[A-Z]\d{2}[a-z]?$/)
    .transform((id) => id as RequirementId);

const weightProfile = z.looseObject({
  name: text(),
  weights: bounded(z.record(requirementKey(), z.literal(requirementWeights)), mostEntries.weights),
});

const weighting = z.looseObject({
  adopted: z
    .looseObject({ profile: weightProfile, decidedBy: text(), decidedOn: text(), reason: text(), at: moment() })
    .nullable(),
  alternative: weightProfile.nullable(),
});

const act = z.looseObject({
  id: name(),
  question: questionKey().nullable(),
  act: text(),
  instrument: z.enum(parliamentaryInstruments).nullable(),
  owner: text(),
  firstStep: text(),
  dueOn: text(),
  money: text(),
  sign: text(),
  reviewOn: text(),
  state: z.enum(actStates),
  changedAt: moment(),
}) satisfies z.ZodType<Act>;

const enquiry = z.looseObject({
  office: text(),
  text: text(),
  sentOn: text(),
  dueOn: text(),
  answeredOn: text(),
}) satisfies z.ZodType<Enquiry>;

const attachment = z.looseObject({
  question: questionKey(),
  citation: name(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: text(),
  mediaType: z.string().max(255),
  sizeInBytes: z.int().nonnegative(),
  addedAt: moment(),
}) satisfies z.ZodType<Attachment>;

const labelKey = () =>
  z
    .string()
    .max(200)
    .regex(/^(?:details|weighting|(?:note|target|enquiry|act|attachment)\/[A-Za-z0-9][A-Za-z0-9._-]*)$/)
    .transform((key) => key as LabelledPart);

export const assessmentFormat = 'lacuna-assessment';

const fileId = () => name().transform((id) => id as AssessmentId);
const scope = () => z.enum(['quick', 'full']);
const purpose = () => z.enum(['real', 'training']);
const period = () => z.looseObject({ from: text(), to: text() });

const byQuestion = <T extends z.ZodType>(value: T) => bounded(z.record(questionKey(), value), mostEntries.answers);

/** Version 3 of the assessment file. */
export const assessmentFileSchema = z.looseObject({
  format: z.literal(assessmentFormat),
  version: z.literal(3),
  /** Of everything else in the file; absent where another program wrote it, and in the device's own storage. */
  checksum: z.string().max(100).optional(),
  pack: z.looseObject({ id: name().transform((id) => id as PackId), version: name() }),
  id: fileId(),
  purpose: purpose(),
  scope: scope(),
  title: text(),
  country,
  body: text(),
  period: period(),
  createdAt: moment(),
  changedAt: moment(),
  answers: byQuestion(answer),
  efforts: byQuestion(z.literal([1, 2, 3])),
  targets: byQuestion(target),
  weighting,
  plan: z
    .array(act)
    .max(mostEntries.acts)
    .refine((list) => hasNoDoubles(list.map(({ id }) => id)), duplicate),
  enquiries: byQuestion(enquiry),
  labels: bounded(z.record(labelKey(), label()), mostEntries.labels),
  attachments: bounded(z.record(name(), attachment), mostEntries.attachments),
});

export type AssessmentFile = z.output<typeof assessmentFileSchema>;

/** What is kept beside a stored assessment for lists; it can always be made again from the assessment. */
export const summarySchema = z.strictObject({
  id: fileId(),
  purpose: purpose(),
  scope: scope(),
  title: text(),
  country,
  body: text(),
  period: period(),
  changedAt: moment(),
  answered: z.array(questionKey()),
});
