import type { Brand } from '../base/brand';

/** Short name of a seed document: IPU23, IPU22, IPU11, GA74 or UNL. */
export type SourceId = Brand<'SourceId'>;

/** One paragraph of one source, written "IPU23/2" or "IPU11/decl-3". */
export type ParagraphId = Brand<'ParagraphId'>;

/** One operative paragraph, numbered recommendation or labelled passage of a source, in its exact words. */
export interface Paragraph {
  readonly id: ParagraphId;
  /** The number or label as the document prints it or as METHOD 3.3 names it: "2", "aim 3", "Declaration 2". */
  readonly label: string;
  /** The operative verb as printed ("Calls upon"), or null in a supporting text without one. */
  readonly verb: string | null;
  /** The exact words, without emphasis marks, page furniture and line breaks. */
  readonly text: string;
  /** Reservations that the document records against this paragraph, in its words. */
  readonly reservations: readonly string[];
  /** Why no question needs to be asked here: its event is over, or it speaks to someone no parliament answers for. */
  readonly unasked: { readonly kind: 'spent' | 'context'; readonly because: string } | null;
}

/** One seed document with its paragraphs in the order of the document. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly body: string;
  /** ISO date, or null for an undated text. */
  readonly date: string | null;
  readonly dateText: string;
  readonly symbol: string | null;
  /** File in `seeds/` and its SHA-256, so that nobody edits a source unnoticed. */
  readonly file: string;
  readonly sha256: string;
  readonly paragraphs: readonly Paragraph[];
}
