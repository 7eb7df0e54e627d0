import type { LinkTarget } from '../../model/link-target';
import { assert } from '../../../base/assert';
import type { PdfDocument } from './jspdf-document';
import { writeEmbeddedFile } from './embedded-file';
import { outlineObjects } from './outline';
import { binaryString, pdfNumbers, pdfText } from './pdf-syntax';
import { numberStructure, structureObjects, type StructureNumbers } from './structure-objects';
import type { LinkArea, TaggedContent } from './tagged-content';
import { createForm } from './form-fields';
import { xmpPacket } from './xmp';

/** Puts the file together: pages, fonts, structure tree, links, bookmarks, metadata. */
export function writeTaggedDocument(document: PdfDocument, content: TaggedContent): Uint8Array<ArrayBuffer> {
  const form = content.options.formOrigin === null ? null : createForm(document, content.options.formOrigin);
  let numbers: StructureNumbers | null = null;
  let metadata = 0;
  let outline = 0;
  let embedded = 0;
  const reserved = (): StructureNumbers => (numbers ??= numberStructure(document, content));
  return document.output({
    page(page) {
      const annotations = content.annotations.flatMap(({ area }, index) =>
        area.page === page ? [`${reserved().annotations[index]} 0 R`] : [],
      );
      reserved();
      document.write(`/StructParents ${page - 1} /Tabs /S`);
      if (annotations.length > 0) document.write(`/Annots [${annotations.join(' ')}]`);
    },
    font(resource) {
      const font = [...content.fonts.values()].find((candidate) => candidate.resource === resource);
      assert(font !== undefined, `font ${resource} was used`);
      return font.write(document);
    },
    pictures: () => content.pictures.writeNames(document),
    objects() {
      content.pictures.writeObjects(document);
      for (const [number, body] of structureObjects(document, content, reserved())) document.packObject(number, body);
      content.annotations.forEach(({ area }, index) => {
        const number = reserved().annotations[index] ?? 0;
        const common = annotationEntries(document, content, index);
        const own = 'field' in area ? (form?.widgetEntries(area, number) ?? '') : linkEntries(document, content, area);
        document.packObject(number, `<</Type/Annot${common}${own}>>`);
      });
      form?.writeFields();
      metadata = document.reserveObject();
      const data = binaryString(new TextEncoder().encode(xmpPacket(content.options)));
      const entries = [
        { key: 'Type', value: '/Metadata' },
        { key: 'Subtype', value: '/XML' },
      ];
      document.writeStream(metadata, { data, entries, plain: true });
      outline = writeOutline(document, content);
      embedded = writeEmbeddedFile(document, content.options);
    },
    catalog() {
      const { language, direction } = content.options;
      document.write(`/MarkInfo <</Marked true>> /Lang ${pdfText(language)} /StructTreeRoot ${reserved().root} 0 R`);
      // Decimal from the first page on: what readers show beside the page is what is printed on it and in the contents.
      document.write(`/Metadata ${metadata} 0 R /PageLabels <</Nums [0 <</S /D>>]>>`);
      if (outline > 0) document.write(`/Outlines ${outline} 0 R`);
      if (embedded > 0)
        document.write(`/Names <</EmbeddedFiles <</Names [(data) ${embedded} 0 R]>>>> /AF [${embedded} 0 R]`);
      if (form !== null) document.write(`/AcroForm ${form.number()} 0 R`);
      if (direction === 'rtl') document.write('/Direction /R2L');
    },
  });
}

function writeOutline(document: PdfDocument, content: TaggedContent): number {
  if (content.bookmarks.length === 0) return 0;
  const { root, objects } = outlineObjects(content.bookmarks, {
    reserve: () => document.reserveObject(),
    destination: (anchor) => destination(document, content, anchor),
  });
  for (const [number, body] of objects) document.packObject(number, body);
  return root;
}

/** The place of an anchor, a little above its text. */
function destination(document: PdfDocument, content: TaggedContent, anchor: string): string {
  const place = content.anchors.get(anchor);
  assert(place !== undefined, `anchor ${anchor} was drawn`);
  const top = content.options.page.height - place.at.y;
  return `[${document.objectOfPage(place.page)} 0 R /XYZ ${pdfNumbers(0, top)} null]`;
}

/** What links and fields have in common: place, page, and the way back to the structure. */
function annotationEntries(document: PdfDocument, content: TaggedContent, index: number): string {
  const area = content.annotations[index]?.area;
  assert(area !== undefined, `annotation ${index} exists`);
  const { x, y, width, height } = area.box;
  const top = content.options.page.height - y;
  return (
    `/F 4/Rect[${pdfNumbers(x, top - height, x + width, top)}]` +
    `/StructParent ${content.slotsByPage.length + index}/P ${document.objectOfPage(area.page)} 0 R`
  );
}

function linkEntries(document: PdfDocument, content: TaggedContent, area: LinkArea): string {
  return `/Subtype/Link/Border[0 0 0]/Contents ${pdfText(area.description)}${targetEntry(document, content, area.target)}`;
}

function targetEntry(document: PdfDocument, content: TaggedContent, target: LinkTarget): string {
  if (target.kind === 'anchor') return `/Dest ${destination(document, content, target.anchor)}`;
  const ascii = encodeURI(target.url.replace(/\p{Surrogate}/gu, ''))
    .replaceAll('%25', '%')
    .replace(/[\\()]/g, (sign) => `\\${sign}`);
  return `/A<</Type/Action/S/URI/URI(${ascii})>>`;
}
