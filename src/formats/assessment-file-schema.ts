import { z } from 'zod/mini';
import { type Act, actStates } from '../domain/action-plan';
import { type Answer, grades } from '../domain/answer';
import type { AssessmentId } from '../domain/assessment';
import type { Attachment } from '../domain/attachment';
import { type Ballot, mostVotes } from '../domain/ballot';
import type { Closing } from '../domain/closing';
import type { Contribution, Request } from '../domain/contribution';
import type { Enquiry } from '../domain/enquiry';
import { handlingLabels, type LabelledPart } from '../domain/handling';
import { maxTextLength, mostEntries } from '../domain/limits';
import type { ElementId, PackId, QuestionId, RequirementId, ThemeId } from '../domain/pack';
import { parliamentaryInstruments } from '../domain/remedy';
import { requirementWeights } from '../domain/weights';
import type { Workshop } from '../domain/workshop';

// The page's content security policy forbids code from strings, which zod would otherwise try for speed.
z.config({ jitless: true });

// Objects are loose: a field that another program of the same version added stays where it is, from import to export.

/** Words of the user are bounded in length and otherwise free: nothing typed may make a record unreadable. */
const text = () => z.string().check(z.maxLength(maxTextLength));
const moment = () => z.iso.datetime({ offset: true });
const level = () => z.literal([0, 1, 2, 3, 4]);
const label = () => z.enum(handlingLabels);

/** Ids of packs to come are kept too, but nothing that could be mistaken for a property every object has. */
const name = () => z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/));
const questionKey = () =>
  z.pipe(
    z.string().check(z.maxLength(64), z.regex(/^[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+$/)),
    z.transform((id) => id as QuestionId),
  );

const response = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('level'), level: level() }),
  z
    .looseObject({ kind: z.literal('range'), from: level(), to: level() })
    .check(z.refine(({ from, to }) => from <= to, { params: { fault: 'not-allowed' } })),
  z.looseObject({ kind: z.literal('dk'), whoWouldKnow: text() }),
  z.looseObject({ kind: z.literal('withheld') }),
  z.looseObject({ kind: z.literal('not-reached') }),
  z.looseObject({
    kind: z.literal('na'),
    reason: z.nullable(
      z.enum(['competence-outside-country', 'instrument-not-open', 'institution-cannot-exist', 'event-over']),
    ),
    explanation: text(),
    confirmedBy: text(),
  }),
]);

const citation = z.looseObject({
  id: name(),
  kind: z.enum(['legal-text', 'official-document', 'statement', 'search-found-nothing']),
  title: text(),
  provision: text(),
  status: z.nullable(z.enum(['in-force', 'adopted-not-in-force', 'bill', 'repealed'])),
  date: text(),
  foundAt: text(),
  seenBy: z.literal([1, 2]),
  quotation: text(),
});

/** A record with at most so many entries. */
function bounded<T extends z.ZodMiniType<Readonly<Record<string, unknown>>>>(record: T, most: number) {
  return record.check(z.refine((value) => Object.keys(value).length <= most, { params: { fault: 'too-many' } }));
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
  questionRevision: z.string().check(z.maxLength(64)),
  response: z.nullable(response),
  elements: z
    .array(
      z.pipe(
        name(),
        z.transform((id) => id as ElementId),
      ),
    )
    .check(z.maxLength(mostEntries.elements), z.refine(hasNoDoubles, duplicate)),
  citations: z.array(citation).check(
    z.maxLength(mostEntries.citations),
    z.refine((list) => hasNoDoubles(list.map(({ id }) => id)), duplicate),
  ),
  gradeOverride: z.nullable(z.enum(grades)),
  note: text(),
  handling: label(),
  review,
  changedAt: moment(),
}) satisfies z.ZodMiniType<Omit<Answer, 'question'>>;

const country = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('iso'), code: z.string().check(z.regex(/^[A-Z]{2}$/)) }),
  z.looseObject({ kind: z.literal('fictional'), name: text() }),
]);

const target = z.looseObject({ level: z.literal([1, 2, 3, 4]), reason: text() });

const requirementKey = () =>
  z.pipe(
    z.string().check(z.regex(/^[A-Z]\d{2}[a-z]?$/)),
    z.transform((id) => id as RequirementId),
  );

const weightProfile = z.looseObject({
  name: text(),
  weights: bounded(z.record(requirementKey(), z.literal(requirementWeights)), mostEntries.weights),
});

const weighting = z.looseObject({
  adopted: z.nullable(
    z.looseObject({ profile: weightProfile, decidedBy: text(), decidedOn: text(), reason: text(), at: moment() }),
  ),
  alternative: z.nullable(weightProfile),
});

const act = z.looseObject({
  id: name(),
  question: z.nullable(questionKey()),
  act: text(),
  instrument: z.nullable(z.enum(parliamentaryInstruments)),
  owner: text(),
  firstStep: text(),
  dueOn: text(),
  money: text(),
  sign: text(),
  reviewOn: text(),
  state: z.enum(actStates),
  changedAt: moment(),
}) satisfies z.ZodMiniType<Act>;

const enquiry = z.looseObject({
  office: text(),
  text: text(),
  sentOn: text(),
  dueOn: text(),
  answeredOn: text(),
}) satisfies z.ZodMiniType<Enquiry>;

const closing = z.looseObject({
  improvement: text(),
  deficiency: text(),
  remedy: text(),
}) satisfies z.ZodMiniType<Closing>;

const fileId = () =>
  z.pipe(
    name(),
    z.transform((id) => id as AssessmentId),
  );

const byQuestion = <T extends z.ZodMiniType>(value: T) => bounded(z.record(questionKey(), value), mostEntries.answers);

const themes = () =>
  z
    .array(
      z.pipe(
        name(),
        z.transform((id) => id as ThemeId),
      ),
    )
    .check(z.maxLength(100), z.refine(hasNoDoubles, duplicate));

const request = z.looseObject({
  from: fileId(),
  kind: z.enum(['answers', 'first-vote', 'second-vote']),
  themes: themes(),
  role: text(),
}) satisfies z.ZodMiniType<Request>;

const contribution = z.looseObject({
  role: text(),
  themes: themes(),
  givenAt: moment(),
  fingerprint: z.string().check(z.maxLength(100)),
  responses: byQuestion(response),
}) satisfies z.ZodMiniType<Contribution>;

const voteCount = () => z.int().check(z.nonnegative(), z.maximum(mostVotes));
const tally = z.looseObject({ levels: z.array(voteCount()).check(z.length(5)), dontKnows: voteCount() });

/** A list of things with ids of their own. */
const listed = <T extends z.ZodMiniType<{ readonly id: string }>>(item: T, most: number) =>
  z.array(item).check(
    z.maxLength(most),
    z.refine((list) => hasNoDoubles(list.map(({ id }) => id)), duplicate),
  );

const ballot = z.looseObject({
  first: z.nullable(tally),
  second: z.nullable(tally),
  dissents: listed(z.looseObject({ id: name(), text: text() }), mostEntries.dissents),
}) satisfies z.ZodMiniType<Ballot>;

const workshop = z.looseObject({
  contributions: bounded(z.record(fileId(), contribution), mostEntries.contributions),
  ballots: byQuestion(ballot),
  counted: z.array(name()).check(z.maxLength(mostVotes), z.refine(hasNoDoubles, duplicate)),
  parking: listed(z.looseObject({ id: name(), question: z.nullable(questionKey()), text: text() }), mostEntries.parked),
}) satisfies z.ZodMiniType<Workshop>;

const attachment = z.looseObject({
  question: questionKey(),
  citation: name(),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  name: text(),
  mediaType: z.string().check(z.maxLength(255)),
  sizeInBytes: z.int().check(z.nonnegative()),
  addedAt: moment(),
}) satisfies z.ZodMiniType<Attachment>;

const labelKey = () =>
  z.pipe(
    z
      .string()
      .check(
        z.maxLength(200),
        z.regex(
          /^(?:details|weighting|closing|workshop|(?:note|target|enquiry|act|attachment)\/[A-Za-z0-9][A-Za-z0-9._-]*)$/,
        ),
      ),
    z.transform((key) => key as LabelledPart),
  );

export const assessmentFormat = 'lacuna-assessment';

const scope = () => z.enum(['quick', 'full']);
const purpose = () => z.enum(['real', 'training']);
const period = () => z.looseObject({ from: text(), to: text() });

/** Version 5 of the assessment file. */
export const assessmentFileSchema = z.looseObject({
  format: z.literal(assessmentFormat),
  version: z.literal(5),
  /** Of everything else in the file; absent where another program wrote it, and in the device's own storage. */
  checksum: z.optional(z.string().check(z.maxLength(100))),
  pack: z.looseObject({
    id: z.pipe(
      name(),
      z.transform((id) => id as PackId),
    ),
    version: name(),
  }),
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
  plan: listed(act, mostEntries.acts),
  enquiries: byQuestion(enquiry),
  closing,
  workshop,
  request: z.nullable(request),
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
