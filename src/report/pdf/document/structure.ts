/** The roles of structure elements we use (ISO 32000-1, 14.8.4), and `Title`, which is mapped to P. */
export type Role =
  | 'Document' | 'Sect' | 'Div' | 'Title' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'TOC' | 'TOCI'
  | 'Table' | 'Caption' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Link' | 'Form' | 'BlockQuote' | 'Quote' | 'Span' | 'Note'; // prettier-ignore

export interface ElementOptions {
  readonly lang?: string;
  /** Says in words what a figure shows. */
  readonly alt?: string;
  /** What a header cell is the header of. */
  readonly scope?: 'Row' | 'Column';
  readonly listNumbering?: 'None' | 'Disc' | 'Decimal';
}

/** A place in reading order; whatever is drawn for it, on one page or several, is read there. */
export interface ContentSlot {
  readonly owner: StructureElement;
  readonly marks: { readonly page: number; readonly id: number }[];
}

/** A link or a field hanging under its Link or Form element. */
export interface AnnotationKid {
  readonly annotation: number;
}

export type Kid = StructureElement | ContentSlot | AnnotationKid;

/** Where a figure stands: page, and corners in points from the lower left. */
export interface FigureBox {
  readonly page: number;
  readonly corners: readonly [left: number, bottom: number, right: number, top: number];
}

/** An element of the logical structure; its kids stand in the order in which they are to be read. */
export class StructureElement {
  readonly kids: Kid[] = [];
  box: FigureBox | null = null;

  constructor(
    readonly role: Role,
    readonly parent: StructureElement | null,
    readonly options: ElementOptions = {},
  ) {}

  /** Adds an element after what is already there. */
  child(role: Role, options: ElementOptions = {}): StructureElement {
    const element = new StructureElement(role, this, options);
    this.kids.push(element);
    return element;
  }

  /** Whether nothing was drawn or linked in it; an empty cell still holds its place in the table. */
  isVoid(): boolean {
    if (this.role === 'TH' || this.role === 'TD') return false;
    return this.kids.every((kid) =>
      kid instanceof StructureElement ? kid.isVoid() : 'marks' in kid && kid.marks.length === 0,
    );
  }

  /** Adds a place for drawn content after what is already there. */
  slot(): ContentSlot {
    const slot = { owner: this, marks: [] };
    this.kids.push(slot);
    return slot;
  }
}
