/**
 * The cuts we carry: Literata for running text, Public Sans for labels, tables and what stands outside the text, and
 * Noto Naskh for Arabic letters, in whatever style they stand.
 */
export const faceNames = ['text', 'textItalic', 'textStrong', 'label', 'labelItalic', 'labelStrong', 'arabic'] as const;

export type FaceName = (typeof faceNames)[number];

/** How much larger than the text around them the letters of a face are set, so that both look of one size. */
export const sizeFactor = (face: FaceName): number => (face === 'arabic' ? 1.12 : 1);

/** Size and leading in points; `tabular` asks for figures of one width. */
export interface TypeStyle {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly tabular?: boolean;
}

/** Text in one style; `tag` says to which marked content of the page its glyphs belong. */
export interface StyledRun<Tag> {
  readonly text: string;
  readonly face: FaceName;
  readonly lang: string;
  readonly tag: Tag;
  /** The words set apart that this is a part of: their direction turns nothing around them round. */
  readonly apart?: { readonly text: string };
}

/**
 * Where to look for a character that the wanted face lacks, in this order: the roman text face carries Greek and
 * Cyrillic. A face for another script is added here and to the fonts.
 */
export const fallbackFaces: readonly FaceName[] = ['text', 'label', 'arabic'];
