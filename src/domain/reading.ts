import type { Grade, Response } from './answer';
import type { ElementId, QuestionId } from './pack';

/** What a paper or a form says on one question. What it leaves open is null, empty or "". */
export interface Reading {
  readonly question: QuestionId;
  readonly response: Response | null;
  readonly elements: readonly ElementId[];
  /** As it was marked by hand; what stands behind it, `document` says, if anything. */
  readonly grade: Grade | null;
  readonly document: ReadDocument | null;
  readonly note: string;
}

/** The evidence of a form: one document, as far as somebody wrote it down. */
export interface ReadDocument {
  readonly title: string;
  readonly provision: string;
  /** As it was written, which need not be an ISO date. */
  readonly date: string;
}

/** A question of which a paper says nothing. */
export const nothingRead: Omit<Reading, 'question'> = {
  response: null,
  elements: [],
  grade: null,
  document: null,
  note: '',
};

/** The letters that stand before the elements of a question on paper, in their order. */
export const elementLetters = 'abcdefghijklmnopqrstuvwxyz';
