import type { Act } from './action-plan';
import type { Answer } from './answer';
import type { AssessmentId } from './assessment-id';
import type { Attachment } from './attachment';
import { blankClosing, type Closing } from './closing';
import type { Request } from './contribution';
import type { Enquiry } from './enquiry';
import type { Labels } from './handling';
import type { Pack, PackId, QuestionId, Scope } from './pack';
import type { Target } from './target';
import { defaultWeighting, type Weighting } from './weights';
import { noWorkshop, type Workshop } from './workshop';

export type { AssessmentId };

/** 1 this session, by parliament alone; 2 a bill or budget line in sight; 3 a new institution, treaty or years of money (METHOD 2.7). */
export type Effort = 1 | 2 | 3;

/** A real country by ISO 3166-1 alpha-2 code, or the invented one of the training case by its name. */
export type Country =
  { readonly kind: 'iso'; readonly code: string } | { readonly kind: 'fictional'; readonly name: string };

/** Stands where an edition may not name the country: the code that languages' own lists keep for "unknown region". */
export const unnamedCountry: Country = { kind: 'iso', code: 'ZZ' };

/** Whether the country is told; two that are not told are never the same one. */
export function isCountryNamed(country: Country): boolean {
  return country.kind === 'fictional' || country.code !== 'ZZ';
}

/** One country, one chamber or committee, one period. */
export interface Assessment {
  readonly id: AssessmentId;
  /** A training assessment is marked on every screen and page and never mixed with real work. */
  readonly purpose: 'real' | 'training';
  readonly pack: { readonly id: PackId; readonly version: string };
  readonly scope: Scope;
  readonly title: string;
  readonly country: Country;
  /** Chamber or committee that answers, in the user's words. */
  readonly body: string;
  /** ISO dates; the end is the day the answers speak of. */
  readonly period: { readonly from: string; readonly to: string };
  readonly createdAt: string;
  readonly changedAt: string;
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  readonly efforts: Readonly<Record<QuestionId, Effort>>;
  /** Only where the committee set another target than 3. */
  readonly targets: Readonly<Record<QuestionId, Target>>;
  readonly weighting: Weighting;
  /** In the order in which the acts were entered. */
  readonly plan: readonly Act[];
  /** Only where a question to send was changed or has been sent. */
  readonly enquiries: Readonly<Record<QuestionId, Enquiry>>;
  readonly closing: Closing;
  readonly workshop: Workshop;
  /** Only in a copy that was sent out to be answered. */
  readonly request: Request | null;
  readonly labels: Labels;
  /** By an id of their own. */
  readonly attachments: Readonly<Record<string, Attachment>>;
}

/** What a new assessment has not decided, planned, asked, said, heard, labelled or attached yet. */
export const nothingDecided: Pick<
  Assessment,
  'targets' | 'weighting' | 'plan' | 'enquiries' | 'closing' | 'workshop' | 'request' | 'labels' | 'attachments'
> = {
  targets: {},
  weighting: defaultWeighting,
  plan: [],
  enquiries: {},
  closing: blankClosing,
  workshop: noWorkshop,
  request: null,
  labels: {},
  attachments: {},
};

/** What the list of assessments shows without loading the answers. */
export interface AssessmentSummary {
  readonly id: AssessmentId;
  readonly purpose: Assessment['purpose'];
  readonly scope: Scope;
  readonly title: string;
  readonly country: Country;
  readonly body: string;
  readonly period: Assessment['period'];
  readonly changedAt: string;
  /** Complete answers by the id they are kept under; which of them the scope asks about, `answeredOf` tells. */
  readonly answered: readonly QuestionId[];
}

/** Whether the assessment belongs to this questionnaire, in whatever version; each answer says which wording it met. */
export function isPackOf(pack: Pick<Pack, 'id'>, assessment: Pick<Assessment, 'pack'>): boolean {
  return assessment.pack.id === pack.id;
}
