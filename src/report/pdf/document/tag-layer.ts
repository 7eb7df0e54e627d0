import { assert } from '../../../base/assert';
import { faceNames, type FaceName } from '../text/type-style';
import { createEmbeddedFont, type EmbeddedFont } from './embedded-font';
import { createPdfDocument, type PdfDocument } from './jspdf-document';
import type { Box, Point } from '../../model/drawing/sketch';
import { createPen, type InkPicture, type Pen, type PictureFile } from './pen';
import { Pictures } from './picture';
import { StructureElement, type ContentSlot } from './structure';
import type { Bookmark, LinkArea, TagLayerOptions, WidgetArea } from './tagged-content';
import { writeTaggedDocument } from './write-tagged-document';

/**
 * The only way to draw: everything is drawn either for a place in the logical structure or as an artifact, and a pen
 * that is used outside its mark throws. So an untagged mark on a page can't come about.
 */
export interface TagLayer {
  readonly root: StructureElement;
  readonly pageCount: number;
  addPage(): void;
  tagged(slot: ContentSlot, page: number, draw: (pen: Pen) => void): void;
  artifact(kind: 'Pagination' | 'Layout', page: number, draw: (pen: Pen) => void): void;
  font(face: FaceName): EmbeddedFont;
  /** Makes a picture known to pens. */
  picture(file: PictureFile): InkPicture;
  /** Makes an area of a page a link, read with its Link element. */
  link(element: StructureElement, area: LinkArea): void;
  /** Makes an area of a page a field to fill in, or one choice of it. */
  widget(element: StructureElement, area: WidgetArea): void;
  /** Names a place for links and bookmarks. */
  anchor(name: string, page: number, at: Point): void;
  /** Adds a bookmark after the others; nested under the last one of a lower level. */
  bookmark(bookmark: Bookmark): void;
  figureBox(element: StructureElement, page: number, box: Box): void;
  /** Draws a page once more, with a pen that draws elsewhere. */
  redraw(page: number, pen: Pen): void;
  /** What `redraw` draws by `picture`. */
  readonly pictures: readonly InkPicture[];
  finish(): Uint8Array<ArrayBuffer>;
}

/** Opens an empty tagged document of one page. */
export function createTagLayer(options: TagLayerOptions): TagLayer {
  const document = createPdfDocument({
    ...options,
    widthInPoints: options.page.width,
    heightInPoints: options.page.height,
  });
  const root = new StructureElement('Document', null);
  const slotsByPage: ContentSlot[][] = [[]];
  const annotations: { element: StructureElement; area: LinkArea | WidgetArea }[] = [];
  const anchors = new Map<string, { page: number; at: Point }>();
  const bookmarks: Bookmark[] = [];
  const fonts = new Map<FaceName, EmbeddedFont>();
  const pictures = new Pictures();
  const drawsByPage = new Map<number, ((pen: Pen) => void)[]>();
  const mark = createMarker(document, options.page.height, drawsByPage);
  return {
    root,
    get pageCount() {
      return slotsByPage.length;
    },
    addPage() {
      document.addPage();
      slotsByPage.push([]);
    },
    tagged(slot, page, draw) {
      const slots = slotsByPage[page - 1];
      assert(slots !== undefined, `there is a page ${page}`);
      assert(rootOf(slot.owner) === root, 'content belongs to an element of this document');
      const id = slots.push(slot) - 1;
      slot.marks.push({ page, id });
      mark(page, `/${slot.owner.role} <</MCID ${id}>> BDC`, draw);
    },
    artifact(kind, page, draw) {
      assert(slotsByPage[page - 1] !== undefined, `there is a page ${page}`);
      mark(page, `/Artifact <</Type /${kind}>> BDC`, draw);
    },
    font: (face) => fontFor(face, { fonts, document, options }),
    picture: (file) => pictures.inkOf(file),
    link(element, area) {
      assert(element.role === 'Link' && rootOf(element) === root, 'a link belongs to a Link element of this document');
      element.kids.push({ annotation: annotations.push({ element, area }) - 1 });
    },
    widget(element, area) {
      assert(element.role === 'Form' && rootOf(element) === root, 'a field belongs to a Form element of this document');
      element.kids.push({ annotation: annotations.push({ element, area }) - 1 });
    },
    anchor: (name, page, at) => void anchors.set(name, { page, at }),
    bookmark: (bookmark) => void bookmarks.push(bookmark),
    figureBox(element, page, { x, y, width, height }) {
      const top = options.page.height - y;
      element.box = { page, corners: [x, top - height, x + width, top] };
    },
    redraw: (page, pen) => drawsByPage.get(page)?.forEach((draw) => draw(pen)),
    get pictures() {
      return pictures.inks();
    },
    finish: () =>
      writeTaggedDocument(document, { options, root, slotsByPage, annotations, anchors, bookmarks, fonts, pictures }),
  };
}

function rootOf(element: StructureElement): StructureElement {
  return element.parent === null ? element : rootOf(element.parent);
}

/** Notes what is drawn, to draw it again; opens a mark, lends a pen, closes the mark; the pen is dead afterwards, and marks do not nest. */
function createMarker(document: PdfDocument, pageHeight: number, drawsByPage: Map<number, ((pen: Pen) => void)[]>) {
  let isOpen = false;
  return (page: number, opening: string, draw: (pen: Pen) => void): void => {
    assert(!isOpen, 'marked content does not nest');
    const draws = drawsByPage.get(page) ?? [];
    drawsByPage.set(page, draws);
    draws.push(draw);
    let isAlive = true;
    isOpen = true;
    document.setPage(page);
    document.write(opening);
    const pen = createPen(pageHeight, (operators) => {
      assert(isAlive, 'drawing happens inside its own mark');
      document.write(operators);
    });
    try {
      draw(pen);
    } finally {
      document.write('EMC');
      isAlive = false;
      isOpen = false;
    }
  };
}

function fontFor(
  face: FaceName,
  { fonts, document, options }: { fonts: Map<FaceName, EmbeddedFont>; document: PdfDocument; options: TagLayerOptions },
): EmbeddedFont {
  const known = fonts.get(face);
  if (known !== undefined) return known;
  const resource = `L${faceNames.indexOf(face) + 1}`;
  const font = createEmbeddedFont(face, resource, options.fonts[face]);
  document.addFontResource(resource);
  fonts.set(face, font);
  return font;
}
