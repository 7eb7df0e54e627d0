import { failure, type Result, success } from '../base/result';
import type { Answer } from '../domain/answer';
import type { Assessment, AssessmentSummary } from '../domain/assessment';
import type { Ballot } from '../domain/ballot';
import type { Contribution } from '../domain/contribution';
import type { QuestionId } from '../domain/pack';
import { truePurpose } from '../domain/training-case';
import type { WeightProfile, Weighting } from '../domain/weights';
import type { Workshop } from '../domain/workshop';
import { type AssessmentFile, assessmentFileSchema, assessmentFormat, summarySchema } from './assessment-file-schema';
import { type FileIssue, issuesFromZod } from './assessment-issue';
import { assessmentMigrations } from './assessment-migrations';
import { isJsonObject, type JsonObject, migrateToNewest, newestVersion } from './migrate';

/** Why data is not an assessment that this program can read. */
export type FormatProblem =
  | { readonly kind: 'not-our-file' }
  | { readonly kind: 'from-newer-app'; readonly version: number; readonly readable: number }
  /** The first few issues, and how many there are in all. */
  | { readonly kind: 'invalid'; readonly issues: readonly FileIssue[]; readonly count: number };

const shownIssues = 5;

/** The assessment in data of any version ever written: the one path for files, stored records and backups. */
export function parseAssessmentFile(data: unknown): Result<Assessment, FormatProblem> {
  if (!isJsonObject(data) || data.format !== assessmentFormat) return failure({ kind: 'not-our-file' });
  const readable = newestVersion(assessmentMigrations);
  const { version } = data;
  if (!isVersion(version)) {
    return failure({ kind: 'invalid', issues: [{ path: 'version', fault: 'malformed' }], count: 1 });
  }
  if (version > readable) return failure({ kind: 'from-newer-app', version, readable });
  const newest = migrateToNewest(data, version, assessmentMigrations);
  const parsed = assessmentFileSchema.safeParse(newest);
  if (parsed.success) return success(assessmentFromFile(parsed.data));
  const issues = issuesFromZod(newest, parsed.error);
  return failure({ kind: 'invalid', issues: issues.slice(0, shownIssues), count: issues.length });
}

/** The assessment as a file of the newest version, every key in a fixed order, answers and efforts by question id. */
export function fileFromAssessment(assessment: Assessment): JsonObject {
  const { id, purpose, scope, title, body, createdAt, changedAt } = assessment;
  const file = {
    format: assessmentFormat,
    version: newestVersion(assessmentMigrations),
    pack: byName(assessment.pack),
    id,
    purpose,
    scope,
    title,
    country: kindFirst(assessment.country),
    body,
    period: byName(assessment.period),
    createdAt,
    changedAt,
    answers: Object.fromEntries(sortedEntries(assessment.answers).map(([key, answer]) => [key, fileAnswer(answer)])),
    efforts: Object.fromEntries(sortedEntries(assessment.efforts)),
    targets: sortedRecords(assessment.targets),
    weighting: fileWeighting(assessment.weighting),
    plan: assessment.plan.map(byName),
    enquiries: sortedRecords(assessment.enquiries),
    closing: byName(assessment.closing),
    workshop: fileWorkshop(assessment.workshop),
    request: assessment.request && byName(assessment.request),
    labels: byName(assessment.labels),
    attachments: sortedRecords(assessment.attachments),
  };
  return { ...file, ...rest(assessment, file) };
}

/** The summary in data, or null where it has to be made again from the assessment. */
export function parseSummary(data: unknown): AssessmentSummary | null {
  const parsed = summarySchema.safeParse(data);
  return parsed.success && parsed.data.purpose === truePurpose(parsed.data) ? parsed.data : null;
}

function assessmentFromFile(file: AssessmentFile): Assessment {
  const { format: _format, version: _version, checksum: _checksum, ...fields } = file;
  const answers: Record<QuestionId, Answer> = {};
  for (const [id, answer] of questionEntries(fields.answers)) answers[id] = { ...answer, question: id };
  return { ...fields, purpose: truePurpose(fields), answers };
}

function fileAnswer({ question: _question, ...answer }: Answer): JsonObject {
  const { questionRevision, elements, gradeOverride, note, handling, changedAt } = answer;
  const file = {
    questionRevision,
    response: answer.response && kindFirst(answer.response),
    elements,
    citations: answer.citations.map(kindFirst),
    gradeOverride,
    note,
    handling,
    review: kindFirst(answer.review),
    changedAt,
  };
  return { ...file, ...rest(answer, file) };
}

/** What somebody else's program added, after what we know: kept, in one order. */
function rest(value: object, known: object): JsonObject {
  return Object.fromEntries(sortedEntries({ ...value }).filter(([key]) => !Object.hasOwn(known, key)));
}

function fileWorkshop({ contributions, ballots, parking, ...others }: Workshop): JsonObject {
  return {
    ...byName(others),
    contributions: eachSorted(contributions, fileContribution),
    ballots: eachSorted(ballots, fileBallot),
    parking: parking.map(byName),
  };
}

function fileContribution({ responses, ...others }: Contribution): JsonObject {
  return { ...byName(others), responses: eachSorted(responses, kindFirst) };
}

function fileBallot({ first, second, dissents, ...others }: Ballot): JsonObject {
  return {
    ...byName(others),
    dissents: dissents.map(byName),
    first: first && byName(first),
    second: second && byName(second),
  };
}

function fileWeighting({ adopted, alternative, ...others }: Weighting): JsonObject {
  return {
    ...byName(others),
    adopted: adopted && { ...byName(adopted), profile: fileProfile(adopted.profile) },
    alternative: alternative && fileProfile(alternative),
  };
}

function fileProfile({ name, weights, ...others }: WeightProfile): JsonObject {
  return { ...byName(others), name, weights: Object.fromEntries(sortedEntries(weights)) };
}

/** The same object with its keys in one order, whoever made it: `kind`, then the others by name. */
function kindFirst<T extends { readonly kind: string }>(value: T): T {
  return Object.assign({ kind: value.kind }, byName(value));
}

function byName<T extends object>(value: T): T {
  const sorted = Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.assign(sorted, value);
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function sortedEntries<T>(byId: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(byId).sort(([a], [b]) => (a < b ? -1 : 1));
}

function sortedRecords<T extends object>(byId: Readonly<Record<string, T>>): JsonObject {
  return eachSorted(byId, byName);
}

function eachSorted<T>(byId: Readonly<Record<string, T>>, write: (value: T) => object): JsonObject {
  return Object.fromEntries(sortedEntries(byId).map(([id, value]) => [id, write(value)]));
}

/** `Object.entries` forgets that the keys are question ids. */
function questionEntries<T>(byId: Readonly<Record<QuestionId, T>>): readonly (readonly [QuestionId, T])[] {
  return Object.entries(byId).map(([id, value]) => [id as QuestionId, value]);
}
