import type { PDFDict } from '@cantoo/pdf-lib';
import { dictAt, itemsAt, nameAt, numberAt, referenceAt, textAt, valueAt } from '../objects';
import type { Annotation, UaFile } from '../read-file';
import { broken, type Rule, whole } from '../rule';

const nameOf = ({ subtype, number }: Annotation): string => `${subtype} in object ${number}`;
const ofType = ({ annotations }: UaFile, ...types: readonly string[]): readonly Annotation[] =>
  annotations.filter(({ subtype }) => types.includes(subtype));
const plain = (file: UaFile): readonly Annotation[] =>
  file.annotations.filter(
    ({ subtype, dict }) => !['Widget', 'Link', 'PrinterMark', 'Popup'].includes(subtype) && !isHidden(dict),
  );
const isHidden = (dict: PDFDict): boolean => ((numberAt(dict, 'F') ?? 0) & 2) !== 0;

/** Links and other annotations, and the tree that leads from marks and annotations back to elements. */
export const annotationRules: readonly Rule[] = [
  {
    id: '7.18.1-1',
    says: 'an annotation stands in an Annot element',
    check: (file) => broken(plain(file), (one) => holderOf(file, one) === 'Annot', nameOf),
  },
  {
    id: '7.18.1-2',
    says: 'an annotation says in words what it is',
    check: (file) => broken(plain(file), ({ dict }) => (textAt(dict, 'Contents') ?? '') !== '', nameOf),
  },
  {
    id: '7.18.1-3',
    says: 'a field has a name for the reader',
    check: (file) => broken(ofType(file, 'Widget'), ({ dict }) => (textAt(dict, 'TU') ?? '') !== '', nameOf),
  },
  {
    id: '7.18.2-1',
    says: 'there is no trap network',
    check: (file) => ofType(file, 'TrapNet').map(nameOf),
  },
  {
    id: '7.18.3-1',
    says: 'on a page with annotations the tabulator follows the structure',
    check: ({ annotations }) =>
      broken(
        annotations,
        ({ page }) => nameAt(page.page.node, 'Tabs') === 'S',
        ({ page }) => `page ${page.number}`,
      ),
  },
  {
    id: '7.18.4-1',
    says: 'a field stands in a Form element',
    check: (file) => broken(ofType(file, 'Widget'), (one) => holderOf(file, one) === 'Form', nameOf),
  },
  {
    id: '7.18.5-1',
    says: 'a link stands in a Link element',
    check: (file) =>
      broken(
        ofType(file, 'Link').filter(({ dict }) => !isHidden(dict)),
        (one) => holderOf(file, one) === 'Link',
        nameOf,
      ),
  },
  {
    id: '7.18.5-2',
    says: 'a link says in words where it leads',
    check: (file) => broken(ofType(file, 'Link'), ({ dict }) => (textAt(dict, 'Contents') ?? '').trim() !== '', nameOf),
  },
  {
    id: '7.18.6.2-1',
    says: 'a recording has its kind and an alternative',
    check: ({ dicts }) =>
      broken(
        dicts.filter((dict) => nameAt(dict, 'Type') === 'MediaClip'),
        (dict) => valueAt(dict, 'CT') !== null && valueAt(dict, 'Alt') !== null,
        () => 'CT or Alt is missing',
      ),
  },
  {
    id: '7.18.8-1',
    says: 'a mark for the printer is no part of the structure',
    check: (file) => broken(ofType(file, 'PrinterMark'), (one) => holderOf(file, one) === null, nameOf),
  },
  {
    id: 'own-link',
    says: 'a link leads to a web page or to a place in the file, and has a box with an area',
    check: (file) =>
      broken(
        ofType(file, 'Link'),
        ({ dict }) => {
          const [left, bottom, right, top] = itemsAt(dict, 'Rect').map((corner) => Number(corner.toString()));
          const isArea = (left ?? 0) < (right ?? 0) && (bottom ?? 0) < (top ?? 0);
          return isArea && (nameAt(dictAt(dict, 'A'), 'S') === 'URI' || isPlace(file, dict));
        },
        nameOf,
      ),
  },
  {
    id: 'own-bookmarks',
    says: 'every bookmark has a title and leads to a page',
    check: (file) =>
      broken(
        file.dicts.filter((dict) => valueAt(dict, 'Title') !== null && valueAt(dict, 'Parent') !== null),
        (dict) => (textAt(dict, 'Title') ?? '').trim() !== '' && isPlace(file, dict),
        (dict) => textAt(dict, 'Title') ?? '',
      ),
  },
  {
    id: 'own-parent-tree',
    says: 'marks and annotations lead back to the elements that name them',
    check: (file) => parentTreeFaults(file),
  },
  {
    id: 'own-widgets',
    says: 'a page names only annotations that exist',
    check: ({ annotations }) =>
      whole(
        annotations.every(({ dict }) => nameAt(dict, 'Type') === 'Annot'),
        'no annotation',
      ),
  },
];

/** The role of the element that holds an annotation. */
function holderOf({ nodes }: UaFile, { number }: Annotation): string | null {
  const holder = nodes.find(({ leaves }) => leaves.some((leaf) => leaf.kind === 'object' && leaf.object === number));
  return holder?.role ?? null;
}

function isPlace({ pages }: UaFile, dict: PDFDict): boolean {
  const [page] = itemsAt(dict, 'Dest');
  return pages.some(({ page: { ref } }) => ref === page);
}

function parentTreeFaults({ catalog, pages, nodes, annotations }: UaFile): readonly string[] {
  const nums = itemsAt(dictAt(dictAt(catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums');
  const tree = new Map(
    nums.flatMap((entry, at) => (at % 2 === 0 ? [[Number(entry.toString()), nums[at + 1]] as const] : [])),
  );
  const parentOf = (key: number | null, mcid: number | null): number | null => {
    const value = tree.get(key ?? -1);
    if (value === undefined) return null;
    const holder = catalog.context.obj({ value });
    if (mcid === null) return referenceAt(holder, 'value');
    const owner = itemsAt(holder, 'value')[mcid];
    return owner === undefined ? null : referenceAt(catalog.context.obj({ owner }), 'owner');
  };
  const keyOfPage = new Map(
    pages.map(({ objectNumber, page }) => [objectNumber, numberAt(page.node, 'StructParents')]),
  );
  const keyOfAnnotation = new Map(annotations.map(({ number, dict }) => [number, numberAt(dict, 'StructParent')]));
  return nodes.flatMap((node) =>
    node.leaves.flatMap((leaf) => {
      const parent =
        leaf.kind === 'mark'
          ? parentOf(keyOfPage.get(leaf.page ?? -1) ?? null, leaf.mcid)
          : parentOf(keyOfAnnotation.get(leaf.object) ?? null, null);
      return parent === node.number ? [] : [`${leaf.kind} of object ${node.number} leads to ${parent}`];
    }),
  );
}
