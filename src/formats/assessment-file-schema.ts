import { z } from 'zod';
import { type Act, actStates } from '../domain/action-plan';
import { type Answer, grades, handlingLabels } from '../domain/answer';
import type { AssessmentId } from '../domain/assessment';
import type { Enquiry } from '../domain/enquiry';
import { maxTextLength } from '../domain/limits';
import type { ElementId, PackId, QuestionId, RequirementId } from '../domain/pack';
import { parliamentaryInstruments } from '../domain/remedy';
import { requirementWeights } from '../domain/weights';

// The page's content security policy forbids code from strings, which zod would otherwise try for speed.
z.config({ jitless: true });

/** Words of the user are bounded in length and otherwise free: nothing typed may make a record unreadable. */
const text = () => z.string().max(maxTextLength);
const moment = () => z.iso.datetime({ offset: true });
const level = () => z.literal([0, 1, 2, 3, 4]);

/** Ids of packs to come are kept too, but nothing that could be mistaken for a property every object has. */
const name = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
const questionKey = () =>
  z
    .string()
    .max(64)
    .regex(/^[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+$/)
    .transform((id) => id as QuestionId);

const response = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: level() }),
  z
    .strictObject({ kind: z.literal('range'), from: level(), to: level() })
    .refine(({ from, to }) => from <= to, { params: { fault: 'not-allowed' } }),
  z.strictObject({ kind: z.literal('dk'), whoWouldKnow: text() }),
  z.strictObject({ kind: z.literal('withheld') }),
  z.strictObject({ kind: z.literal('not-reached') }),
  z.strictObject({
    kind: z.literal('na'),
    reason: z
      .enum(['competence-outside-country', 'instrument-not-open', 'institution-cannot-exist', 'event-over'])
      .nullable(),
    explanation: text(),
    confirmedBy: text(),
  }),
]);

const citation = z.strictObject({
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

const hasNoDoubles = (values: readonly string[]): boolean => new Set(values).size === values.length;
const duplicate = { params: { fault: 'duplicate' } };

const reader = { role: text(), at: moment() };
const review = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft') }),
  z.strictObject({ kind: z.literal('flagged'), remark: text(), ...reader }),
  z.strictObject({ kind: z.literal('confirmed'), ...reader }),
  z.strictObject({ kind: z.literal('lapsed'), ...reader }),
]);

/** An answer as the file holds it; its question is the key under which it stands. */
const answer = z.strictObject({
  questionRevision: z.string().max(64),
  response: response.nullable(),
  elements: z.array(name().transform((id) => id as ElementId)).refine(hasNoDoubles, duplicate),
  citations: z.array(citation).refine((list) => hasNoDoubles(list.map(({ id }) => id)), duplicate),
  gradeOverride: z.enum(grades).nullable(),
  note: text(),
  handling: z.enum(handlingLabels),
  review,
  changedAt: moment(),
}) satisfies z.ZodType<Omit<Answer, 'question'>>;

const country = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('iso'), code: z.string().regex(/^[A-Z]{2}$/) }),
  z.strictObject({ kind: z.literal('fictional'), name: text() }),
]);

const target = z.strictObject({ level: z.literal([1, 2, 3, 4]), reason: text() });

const requirementKey = () =>
  z
    .string()
    .regex(/^[A-Z]\d{2}[a-z]?$/)
    .transform((id) => id as RequirementId);

const weightProfile = z.strictObject({
  name: text(),
  weights: z.record(requirementKey(), z.literal(requirementWeights)),
});

const weighting = z.strictObject({
  adopted: z
    .strictObject({ profile: weightProfile, decidedBy: text(), decidedOn: text(), reason: text(), at: moment() })
    .nullable(),
  alternative: weightProfile.nullable(),
});

const act = z.strictObject({
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

const enquiry = z.strictObject({
  office: text(),
  text: text(),
  sentOn: text(),
  dueOn: text(),
  answeredOn: text(),
}) satisfies z.ZodType<Enquiry>;

export const assessmentFormat = 'lacuna-assessment';

const fileId = () => name().transform((id) => id as AssessmentId);
const scope = () => z.enum(['quick', 'full']);
const purpose = () => z.enum(['real', 'training']);
const period = () => z.strictObject({ from: text(), to: text() });

/** Version 2 of the assessment file, strict: a field it does not know is refused rather than dropped in silence. */
export const assessmentFileSchema = z.strictObject({
  format: z.literal(assessmentFormat),
  version: z.literal(2),
  pack: z.strictObject({ id: name().transform((id) => id as PackId), version: name() }),
  id: fileId(),
  purpose: purpose(),
  scope: scope(),
  title: text(),
  country,
  body: text(),
  period: period(),
  createdAt: moment(),
  changedAt: moment(),
  answers: z.record(questionKey(), answer),
  efforts: z.record(questionKey(), z.literal([1, 2, 3])),
  targets: z.record(questionKey(), target),
  weighting,
  plan: z.array(act).refine((list) => hasNoDoubles(list.map(({ id }) => id)), duplicate),
  enquiries: z.record(questionKey(), enquiry),
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
