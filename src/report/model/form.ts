/** One thing to fill in, with what it asks: a question with its levels, a vote slip, an evidence card. */
export interface FormBlock {
  readonly kind: 'form';
  /** "R01.L1", "" for a paper without a question. */
  readonly code: string;
  /** "" where the rows say all. */
  readonly title: string;
  /** Target of links and bookmarks, "" for none. */
  readonly anchor: string;
  readonly lead: string;
  readonly rows: readonly FormRow[];
  /** To be cut apart from the next one: a dashed line with room around it. */
  readonly isCut: boolean;
}

/** Choices one under the other, each with its words. */
export interface FormChoices {
  readonly kind: 'choices';
  readonly caption: string;
  readonly choices: readonly FormChoice[];
  /** Stand beside the ones before them where there is room. */
  readonly isBeside: boolean;
}

/** Choices, or choices and blanks side by side, as many as a line holds. */
export type FormRow =
  | FormChoices
  | { readonly kind: 'line'; readonly caption: string; readonly items: readonly (FormChoice | FormBlank)[] };

/** A box to tick. */
export interface FormChoice {
  readonly kind: 'choice';
  /** All choices of one field exclude each other, except where `value` is all there is. */
  readonly field: string;
  readonly value: string;
  readonly code: string;
  /** "" where the code says all. */
  readonly words: string;
  /** What a screen reader says of it in a form on screen. */
  readonly name: string;
}

/** A ruled line to write on. */
export interface FormBlank {
  readonly kind: 'blank';
  readonly field: string;
  readonly label: string;
  /** In points; what has none shares the rest of the line. */
  readonly width: number | null;
  readonly name: string;
}
