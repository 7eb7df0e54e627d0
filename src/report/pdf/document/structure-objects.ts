import type { PdfDocument } from './jspdf-document';
import { pdfNumbers, pdfText } from './pdf-syntax';
import { StructureElement, type Kid } from './structure';
import type { TaggedContent } from './tagged-content';

/** The object numbers of everything the structure needs. */
export interface StructureNumbers {
  readonly root: number;
  readonly parentTree: number;
  readonly elements: ReadonlyMap<StructureElement, number>;
  readonly annotations: readonly number[];
}

/** Reserves a number for each element that holds something, and for each annotation; to be called once jsPDF has begun to write. */
export function numberStructure(document: PdfDocument, content: TaggedContent): StructureNumbers {
  const elements = new Map<StructureElement, number>();
  const visit = (element: StructureElement): void => {
    elements.set(element, document.reserveObject());
    for (const kid of element.kids) if (kid instanceof StructureElement && !kid.isVoid()) visit(kid);
  };
  const [root, parentTree] = [document.reserveObject(), document.reserveObject()];
  visit(content.root);
  return { root, parentTree, elements, annotations: content.annotations.map(() => document.reserveObject()) };
}

/** The structure tree, its root and the tree that leads from marked content back to elements. */
export function structureObjects(
  document: PdfDocument,
  content: TaggedContent,
  numbers: StructureNumbers,
): readonly (readonly [number: number, body: string])[] {
  const reference = (element: StructureElement) => `${numbers.elements.get(element)} 0 R`;
  const root =
    `<</Type/StructTreeRoot/K ${reference(content.root)}/ParentTree ${numbers.parentTree} 0 R` +
    `/ParentTreeNextKey ${content.slotsByPage.length + content.annotations.length}/RoleMap<</Title/P>>>>`;
  const pages = content.slotsByPage.map(
    (slots, page) => `${page} [${slots.map(({ owner }) => reference(owner)).join(' ')}]`,
  );
  const links = content.annotations.map(
    ({ element }, index) => `${content.slotsByPage.length + index} ${reference(element)}`,
  );
  const elements = [...numbers.elements].map(([element, number]): readonly [number, string] => {
    const homePage = firstPageOf(element);
    const parent = element.parent === null ? `${numbers.root} 0 R` : reference(element.parent);
    const kids = element.kids.flatMap((kid) => kidEntries(kid, { document, content, numbers, homePage }));
    return [
      number,
      `<</Type/StructElem/S/${element.role}/P ${parent}${attributeEntries(document, element, homePage)}/K[${kids.join(' ')}]>>`,
    ];
  });
  return [[numbers.root, root], [numbers.parentTree, `<</Nums[${[...pages, ...links].join(' ')}]>>`], ...elements];
}

interface Context {
  readonly document: PdfDocument;
  readonly content: TaggedContent;
  readonly numbers: StructureNumbers;
  readonly homePage: number | null;
}

/** The page an element names once; content there needs only its number. */
function firstPageOf({ kids, box }: StructureElement): number | null {
  if (box !== null) return box.page;
  const marks = kids.flatMap((kid) => ('marks' in kid ? kid.marks : []));
  return marks[0]?.page ?? null;
}

function kidEntries(kid: Kid, { document, content, numbers, homePage }: Context): readonly string[] {
  if (kid instanceof StructureElement) {
    const number = numbers.elements.get(kid);
    return number === undefined ? [] : [`${number} 0 R`];
  }
  const page = (number: number) => `/Pg ${document.objectOfPage(number)} 0 R`;
  if ('annotation' in kid) {
    const area = content.annotations[kid.annotation]?.area;
    return [`<</Type/OBJR/Obj ${numbers.annotations[kid.annotation]} 0 R${page(area?.page ?? 1)}>>`];
  }
  return kid.marks.map((mark) =>
    mark.page === homePage ? String(mark.id) : `<</Type/MCR${page(mark.page)}/MCID ${mark.id}>>`,
  );
}

function attributeEntries(
  document: PdfDocument,
  { options, box, role }: StructureElement,
  homePage: number | null,
): string {
  const lang = options.lang === undefined ? '' : `/Lang ${pdfText(options.lang)}`;
  const alt = options.alt === undefined ? '' : `/Alt ${pdfText(options.alt)}`;
  const page = homePage === null ? '' : `/Pg ${document.objectOfPage(homePage)} 0 R`;
  const layout = box === null ? '' : `<</O/Layout/BBox[${pdfNumbers(...box.corners)}]/Placement/Block>>`;
  const scope = options.scope === undefined ? '' : `<</O/Table/Scope/${options.scope}>>`;
  const numbering = role === 'L' ? `<</O/List/ListNumbering/${options.listNumbering ?? 'None'}>>` : '';
  const attributes = `${layout}${scope}${numbering}`;
  return `${lang}${alt}${page}${attributes === '' ? '' : `/A[${attributes}]`}`;
}
