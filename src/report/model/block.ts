/**
 * The report as a tree of plain JSON blocks: what is said and in which order, never how it is laid out.
 * Every renderer is a table from block kind to output, so a block without a renderer does not compile.
 */

import type { FormBlock } from './form';

/** A stretch of text in one style. `lang` where it differs from the report's; `href` only http(s), mailto or #anchor. */
export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis' | 'quotation';
  readonly lang?: string;
  readonly href?: string;
  /** Words that somebody typed, set apart: they run in the direction of their first letter and turn nothing else round. */
  readonly isTyped?: true;
  /** Whether the number of the paragraph that it leads to stands behind it, for readers of paper. */
  readonly isCited?: true;
}

export type Inline = readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** "3", or "B" for an annex, printed before the text; "" for an unnumbered one. */
  readonly number: string;
  readonly text: string;
  /** Target of links and bookmarks. */
  readonly anchor: string;
  /** On a section whose pages carry a mark of their own, as those of an invented country do among papers for real work. */
  readonly pageMark?: string;
}

/** A paragraph; numbered ones can be quoted in a meeting ("3.12"), those of annexes too ("B.2"). */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** "" for one without a number. */
  readonly number: string;
  readonly content: Inline;
  readonly role?: 'lead' | 'note';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Inline[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  /** Relative widths; their sum is the measure. */
  readonly columns: readonly {
    readonly title: string;
    readonly width: number;
    readonly align?: 'start' | 'end' | 'center';
  }[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Inline[])[];
  /** Whether each row is a paragraph that can be quoted: its first cell, built empty, gets the number. */
  readonly isNumbered?: true;
}

/** One critical minimum: word and symbol, never colour alone. */
export interface VerdictBlock {
  readonly kind: 'verdicts';
  readonly caption: string;
  readonly items: readonly {
    readonly id: string;
    readonly state: 'met' | 'breached' | 'unverified';
    readonly stateWord: string;
    readonly label: string;
    readonly detail: string;
  }[];
}

/** Five boxes a question: solid up to the proved level, hatched up to the possible one, tick at the target. */
export interface LevelStripBlock {
  readonly kind: 'level-strip';
  /** "" right below a heading that says it. */
  readonly caption: string;
  /** What stands above it where it goes on to another page, if not the caption. */
  readonly shortTitle?: string;
  /** Says in words what the picture shows, for readers who do not see it. */
  readonly legend: { readonly proved: string; readonly possible: string; readonly target: string };
  /** Whether the signs are explained here; once in a section is enough. */
  readonly isKeyShown: boolean;
  /** Rows under one title each, a theme with its questions; "" where a heading says it. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly LevelRow[] }[];
}

export interface LevelRow {
  readonly id: string;
  readonly label: string;
  readonly lo: number;
  readonly hi: number;
  readonly target: number;
  /** "2", "1 to 3", "not established": the same fact in words. */
  readonly words: string;
  /** What is said beside it: "High. Evidence: 7 and 8 (grade A)." */
  readonly more?: Inline;
}

/** A picture of the themes on a scale from 0 to 100, with all that it says in words beside it (METHOD 4.1). */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly caption: string;
  readonly chart: Chart;
}

/**
 * | kind            | a row shows                                                                             |
 * |-----------------|-----------------------------------------------------------------------------------------|
 * | `interval-bars` | a bar for each mark: solid up to `lo`, hatched to `hi`, a tick at the target            |
 * | `dumbbells`     | the marks on one line, each with its letter at `lo` and a thin line on to `hi`          |
 * | `slope-bars`    | for each mark two bars, the earlier above the later                                     |
 */
export interface Chart {
  readonly kind: 'interval-bars' | 'dumbbells' | 'slope-bars';
  /** What its signs mean, in the order in which the key shows them. */
  readonly key: readonly ChartKeyEntry[];
  readonly rows: readonly ChartRow[];
}

export interface ChartKeyEntry {
  readonly sign: 'proved' | 'possible' | 'target' | 'single' | 'mark' | 'reach' | 'apart' | 'near';
  readonly words: string;
}

export interface ChartRow {
  readonly id: string;
  readonly label: string;
  /** The row in sentences, with every number: read instead of the picture. */
  readonly alt: string;
  readonly marks: readonly ChartMark[];
}

export interface ChartMark {
  /** One letter for the axis. */
  readonly letter: string;
  readonly value: ChartValue;
  /** The same at the earlier time; only in slope bars. */
  readonly earlier?: ChartValue;
  /** Where the tick stands, 0 to 100; null for none. */
  readonly target: number | null;
  /** "40 to 75": never without both ends. */
  readonly words: string;
}

/** A share from proved to possible; a single question, which is a step and no share; or too little known to draw. */
export type ChartValue =
  { readonly kind: 'span' | 'step'; readonly lo: number; readonly hi: number } | { readonly kind: 'nothing' };

/** The words of a source, marked as a quotation with its place. */
export interface QuotationBlock {
  readonly kind: 'quotation';
  readonly text: string;
  readonly source: string;
  readonly lang: string;
}

/** A boxed remark: reservation, limit, training mark. */
export interface CalloutBlock {
  readonly kind: 'callout';
  readonly tone: 'neutral' | 'warning';
  readonly title: string;
  readonly content: readonly Inline[];
}

/** A page to hang on a wall: one idea in big type. */
export interface PosterBlock {
  readonly kind: 'poster';
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PageBreak {
  readonly kind: 'page-break';
}

export type Block =
  | Heading
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | VerdictBlock
  | LevelStripBlock
  | FigureBlock
  | QuotationBlock
  | CalloutBlock
  | FormBlock
  | PosterBlock
  | PageBreak;

/** What stands at the head of a report printed on an institution's own template. */
export interface Letterhead {
  /** The institution; "" for none. */
  readonly name: string;
  /** Stands at the head of each page in place of the running title; "" leaves that. */
  readonly runningHead: string;
  readonly emblem: LetterheadEmblem | null;
  /** "#17493a": of rules, never of words; null leaves them black. Both stand out from what they are read on. */
  readonly colour: { readonly onPaper: string; readonly onDark: string } | null;
}

export interface LetterheadEmblem {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, read instead of it. */
  readonly alt: string;
}

/** The whole report with what belongs on its cover and on every page. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  /** "Self-assessment, not a ranking or an audit", printed on the cover. */
  readonly disclaimer: string;
  /** A title page with facts and contents, or a title with the facts on one line and the report right below it. */
  readonly opening: 'cover' | 'head';
  /** Only on a paper to fill in, which uses the sheet to its edges: what it asks, for a program that reads it back. */
  readonly form?: { readonly origin: string };
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: 'a4' | 'letter';
  /** Facts of the cover, in order: chamber, period, scope, questionnaire and version … */
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** Printed at the head of every page: short title; at its foot: handling label, date, page numbers. */
  readonly runningTitle: string;
  readonly handlingLine: string;
  /** "Training case. Not a real country." on every page of a training report, else "". */
  readonly trainingMark: string;
  /** "Data 3F2A-91C0-77DE-04B1" at the foot of every page, by which paper and file are told to belong together; "" for none. */
  readonly fingerprintLine: string;
  /** Words that the renderer needs; `page` is a pattern such as "Page {page} of {pages}". */
  readonly words: {
    readonly page: string;
    readonly contents: string;
    readonly continued: string;
  };
  /** ISO date-time of the last change of what it tells, for metadata: two reports of one state are the same bytes. */
  readonly createdAt: string;
  /** Only on an institution's own template. */
  readonly letterhead?: Letterhead;
  readonly blocks: readonly Block[];
}
