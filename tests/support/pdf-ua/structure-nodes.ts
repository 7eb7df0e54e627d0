import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, nameAt, referenceAt, valueAt } from './objects';

/** Marked content or an annotation that an element holds. */
export type Leaf =
  | { readonly kind: 'mark'; readonly page: number | null; readonly mcid: number }
  | { readonly kind: 'object'; readonly object: number };

/** An element of the structure, with the standard type that its own is mapped to. */
export interface Node {
  readonly dict: PDFDict;
  readonly number: number;
  readonly type: string;
  readonly role: string;
  readonly parent: Node | null;
  readonly kids: readonly Node[];
  readonly leaves: readonly Leaf[];
}

/** ISO 32000-1, 14.8.4. */
export const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** The elements below the root of the structure, each once and its kids in order. */
export function structureOf(document: PDFDocument): readonly Node[] {
  const root = dictAt(document.catalog, 'StructTreeRoot');
  const roleMap = dictAt(root, 'RoleMap');
  const seen = new Set<number>();
  const visit = (reference: PDFRef, parent: Node | null): Node | null => {
    const dict = document.context.lookup(reference);
    if (!(dict instanceof PDFDict) || seen.has(reference.objectNumber)) return null;
    seen.add(reference.objectNumber);
    const type = nameAt(dict, 'S') ?? '';
    const kids: Node[] = [];
    const leaves: Leaf[] = [];
    const node = { dict, number: reference.objectNumber, type, role: mappedRole(type, roleMap), parent, kids, leaves };
    for (const kid of kidsOf(dict, document)) {
      const leaf = leafFrom(kid, dict);
      const target = kid instanceof PDFRef ? visit(kid, node) : null;
      if (target !== null) kids.push(target);
      if (leaf !== null) leaves.push(leaf);
    }
    return node;
  };
  return kidsOf(root, document).flatMap((kid) => (kid instanceof PDFRef ? (visit(kid, null) ?? []) : []));
}

/** As they stand: references are not followed. */
function kidsOf(holder: PDFDict | null, document: PDFDocument): readonly PDFObject[] {
  const kids = holder?.get(PDFName.of('K'));
  const value = kids instanceof PDFRef ? document.context.lookup(kids) : kids;
  if (value instanceof PDFArray) return value.asArray();
  return kids === undefined ? [] : [kids];
}

export const allNodes = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => [node, ...allNodes(node.kids)]);

function mappedRole(type: string, roleMap: PDFDict | null): string {
  const seen = new Set<string>();
  let role = type;
  while (!standardTypes.has(role) && !seen.has(role)) {
    seen.add(role);
    role = nameAt(roleMap, role) ?? role;
  }
  return role;
}

function leafFrom(kid: PDFObject, element: PDFDict): Leaf | null {
  const page = referenceAt(element, 'Pg');
  if (kid instanceof PDFNumber) return { kind: 'mark', page, mcid: kid.asNumber() };
  if (!(kid instanceof PDFDict)) return null;
  if (nameAt(kid, 'Type') === 'OBJR') return { kind: 'object', object: referenceAt(kid, 'Obj') ?? -1 };
  const mcid = valueAt(kid, 'MCID');
  return mcid instanceof PDFNumber
    ? { kind: 'mark', page: referenceAt(kid, 'Pg') ?? page, mcid: mcid.asNumber() }
    : null;
}
