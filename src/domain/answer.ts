import type { HandlingLabel } from './handling';
import type { ElementId, Level, NotApplicableReason, QuestionId } from './pack';
import type { Review } from './review';

/** What the user chose (METHOD 2.2). Unanswered, don't know, withheld and not reached all score [0,4]. */
export type Response =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'range'; readonly from: Level; readonly to: Level }
  /** `whoWouldKnow` names an office; until it is given the answer counts as unfinished. */
  | { readonly kind: 'dk'; readonly whoWouldKnow: string }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'not-reached' }
  /** Leaves both sides of the score once reason, 30 characters and a second person are there. */
  | {
      readonly kind: 'na';
      readonly reason: NotApplicableReason | null;
      readonly explanation: string;
      /** Role of the second person, "" until confirmed. */
      readonly confirmedBy: string;
    };

/** A primary official record, another document, an office's word, a search that found nothing, a belief (METHOD 2.3). */
export type Grade = 'A' | 'B' | 'C' | 'D';
export const grades: readonly Grade[] = ['A', 'B', 'C', 'D'];

export type CitationKind = 'legal-text' | 'official-document' | 'statement' | 'search-found-nothing';

/** Only for legal texts. A text not in force never carries a level above 1 (METHOD 2.1). */
export type LegalStatus = 'in-force' | 'adopted-not-in-force' | 'bill' | 'repealed';

/** One piece of evidence as a lawyer would cite it. Empty strings are fields not filled in yet. */
export interface Citation {
  readonly id: string;
  readonly kind: CitationKind;
  /** Title of the text; for a statement the office that made it; for a search, where one looked. */
  readonly title: string;
  /** Article, section or page; for a search the words looked for. */
  readonly provision: string;
  /** null until chosen, and for everything that is not a legal text. */
  readonly status: LegalStatus | null;
  /** ISO date of the text, statement or search, or "". */
  readonly date: string;
  /** Where another person can find it: gazette, address, shelf mark. */
  readonly foundAt: string;
  readonly seenBy: 1 | 2;
  readonly quotation: string;
}

/** Everything one assessment holds on one question. */
export interface Answer {
  readonly question: QuestionId;
  /** Revision of the question that was read when this was answered. */
  readonly questionRevision: string;
  readonly response: Response | null;
  readonly elements: readonly ElementId[];
  readonly citations: readonly Citation[];
  /** Set only where the user corrected the grade that follows from the citations. */
  readonly gradeOverride: Grade | null;
  readonly note: string;
  /** Covers everything said here but the note, which has a label of its own (`handling.ts`). */
  readonly handling: HandlingLabel;
  readonly review: Review;
  /** ISO date-time of the last change. */
  readonly changedAt: string;
}
