import type { Brand } from '../base/brand';
import type { Instrument, Reference } from './instrument';
import type { Remedy } from './remedy';
import type { ParagraphId, Source } from './source';

export type PackId = Brand<'PackId'>;
/**
 * "R02.L1": requirement, axis letter, number. Stable for ever, also when texts change. The answer to one part of a
 * composite is kept under "R04.I1.judges" (see `composite.ts`).
 */
export type QuestionId = Brand<'QuestionId'>;
export type ElementId = Brand<'ElementId'>;
export type PartId = Brand<'PartId'>;
/** "R05a": a paragraph, or the part of it that belongs to one theme (METHOD 2.4). */
export type RequirementId = Brand<'RequirementId'>;
/** "T1" to "T12", or "X", the outward strip that never enters a score. */
export type ThemeId = Brand<'ThemeId'>;

/** L law on the books, I implementation, P parliament's own practice (METHOD 2.1). */
export type Axis = 'L' | 'I' | 'P';
export const axes: readonly Axis[] = ['L', 'I', 'P'];

/** 0 to 4, cumulative: a level counts only with everything below it (METHOD 2.1). */
export type Level = 0 | 1 | 2 | 3 | 4;
export const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** Largest of scale, scope and irremediability of the harm if the point fails (METHOD 2.7). */
export type Impact = 1 | 2 | 3;

/** Quick-scan questions belong to both scopes, the others to the full assessment only. */
export type Scope = 'quick' | 'full';

/** The closed list of METHOD 2.2. "Another level of government does it" is not on it, on purpose. */
export type NotApplicableReason =
  'competence-outside-country' | 'instrument-not-open' | 'institution-cannot-exist' | 'event-over';

/** One tick of an L question. */
export interface Element {
  readonly id: ElementId;
  readonly text: string;
}

/** One part of a composite question, answered by itself in the full assessment; the weakest decides (METHOD 2.4). */
export interface Part {
  readonly id: PartId;
  readonly label: string;
}

/** A minimum that no other point can buy back (METHOD 2.6). */
export interface CriticalMinimum {
  /** "K1" to "K12": the order in which they are printed. */
  readonly id: string;
  readonly level: Level;
  readonly because: string;
}

export interface Question {
  readonly id: QuestionId;
  /** "major.minor": a new major (anchors, elements, scope) breaks comparison, a new minor does not (METHOD 2.11). */
  readonly revision: string;
  readonly theme: ThemeId;
  readonly requirement: RequirementId;
  readonly axis: Axis;
  readonly scope: Scope;
  readonly impact: Impact;
  readonly criticalMinimum: CriticalMinimum | null;
  /** The one home paragraph, and the further ones the question also speaks to. */
  readonly paragraph: ParagraphId;
  readonly alsoAnswers: readonly ParagraphId[];
  /** Reasons for which this question may be set aside; empty where it never may. */
  readonly notApplicable: readonly NotApplicableReason[];
  /** Three to seven words for lists, charts and bookmarks: "Safeguards on intrusive powers" (key `label`). */
  readonly label: string;
  readonly text: string;
  readonly why: string;
  /** 3 to 7 ticks on axis L, none elsewhere. */
  readonly elements: readonly Element[];
  /** Only on a composite question, none elsewhere; see `composite.ts`. */
  readonly parts: readonly Part[];
  /** Five texts, index = level. */
  readonly anchors: readonly [string, string, string, string, string];
  readonly evidence: readonly string[];
  /** Offices, never persons. */
  readonly whoWouldKnow: readonly string[];
  /** The formal question that goes to government when nobody knows. */
  readonly questionToSend: string;
  /** What to mind where an honest answer may be sensitive. */
  readonly handlingHint: string | null;
  /** How to close the gap, index = level found; see `remedyAt`. */
  readonly remedies: readonly Remedy[];
  /** The texts behind the question. */
  readonly references: readonly Reference[];
}

export interface Requirement {
  readonly id: RequirementId;
  readonly paragraph: ParagraphId;
  readonly theme: ThemeId;
  /** 1 presses, 2 advises, 3 invites (METHOD 2.5). */
  readonly tier: 1 | 2 | 3;
  /** v(r): 5, 4 or 3 in the default profile W0. */
  readonly weight: number;
}

export interface Theme {
  readonly id: ThemeId;
  readonly title: string;
  /** One or two sentences on what the theme is about, for someone who sees it for the first time. */
  readonly introduction: string;
  readonly questions: readonly Question[];
}

/** Words that recur in questions, elements and anchors, with the one meaning they have there; see `termsOf`. */
export interface Term {
  readonly term: string;
  /** Its other spellings: plurals, and words that mean the same. */
  readonly also: readonly string[];
  readonly meaning: string;
}

/** A questionnaire as data; published packs never change, an assessment pins id and version. */
export interface Pack {
  readonly id: PackId;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  /** Whether no paragraph and no question lacks anything any more (METHOD 3.2, 3.3). */
  readonly complete: boolean;
  readonly sources: readonly Source[];
  readonly requirements: readonly Requirement[];
  readonly themes: readonly Theme[];
  /** In the order in which a question's own are shown. */
  readonly terms: readonly Term[];
  readonly instruments: readonly Instrument[];
  /** ISO date on which the status of the instruments was read. */
  readonly instrumentsAsOf: string;
}

/** The questions that a scope asks, in the order of the screens: by theme. */
export function questionsInScope(pack: Pack, scope: Scope): readonly Question[] {
  return pack.themes
    .flatMap((theme) => theme.questions)
    .filter((question) => scope === 'full' || question.scope === 'quick');
}

/** The question with that id, or null where the pack has none (an older or newer pack had it). */
export function findQuestion(pack: Pack, id: QuestionId): Question | null {
  for (const theme of pack.themes) {
    const found = theme.questions.find((question) => question.id === id);
    if (found) return found;
  }
  return null;
}
