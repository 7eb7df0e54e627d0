import { dictAt, itemsAt, nameAt, numberAt, referenceAt, textAt } from '../objects';
import { broken, type Rule, whole } from '../rule';
import { type Node, standardTypes } from '../structure-nodes';

const nameOf = ({ role, number }: Node): string => `${role} in object ${number}`;
const ofRole = (nodes: readonly Node[], ...roles: readonly string[]): readonly Node[] =>
  nodes.filter(({ role }) => roles.includes(role));

/** An element that may stand only in some others. */
const parentRule = (id: string, role: string, ...parents: readonly string[]): Rule => ({
  id,
  says: `${role} stands in ${parents.join(' or ')}`,
  check: ({ nodes }) => broken(ofRole(nodes, role), ({ parent }) => parents.includes(parent?.role ?? ''), nameOf),
});

/** An element that may hold only some others. */
const kidsRule = (id: string, role: string, ...kids: readonly string[]): Rule => ({
  id,
  says: `${role} holds only ${kids.join(', ')}`,
  check: ({ nodes }) =>
    broken(ofRole(nodes, role), (node) => node.kids.every((kid) => kids.includes(kid.role)), nameOf),
});

const headingLevel = ({ role }: Node): number => Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);

/** Types of elements and how they nest; tables have rules of their own. */
export const structureRules: readonly Rule[] = [
  {
    id: '7.1-5',
    says: 'every type is a standard one or leads to one',
    check: ({ nodes }) => broken(nodes, ({ role }) => standardTypes.has(role), nameOf),
  },
  {
    id: '7.1-6',
    says: 'types do not lead in circles',
    check: ({ catalog }) => {
      const map = dictAt(dictAt(catalog, 'StructTreeRoot'), 'RoleMap');
      return broken(
        keysOf(map),
        (type) => !goesInCircles(map, type),
        (type) => type,
      );
    },
  },
  {
    id: '7.1-7',
    says: 'a standard type means what it says',
    check: ({ catalog }) =>
      broken(
        keysOf(dictAt(dictAt(catalog, 'StructTreeRoot'), 'RoleMap')),
        (type) => !standardTypes.has(type),
        (type) => type,
      ),
  },
  {
    id: '7.1-12',
    says: 'every element names its parent',
    check: ({ nodes, catalog }) =>
      broken(
        nodes,
        ({ dict, parent }) => referenceAt(dict, 'P') === (parent?.number ?? referenceAt(catalog, 'StructTreeRoot')),
        nameOf,
      ),
  },
  parentRule('7.2-17', 'LI', 'L'),
  parentRule('7.2-18', 'LBody', 'LI'),
  kidsRule('7.2-19', 'L', 'L', 'LI', 'Caption'),
  kidsRule('7.2-20', 'LI', 'Lbl', 'LBody'),
  parentRule('7.2-26', 'TOCI', 'TOC'),
  kidsRule('7.2-27', 'TOC', 'TOC', 'TOCI', 'Caption'),
  {
    id: '7.2-28',
    says: 'the caption of a table of contents comes first',
    check: ({ nodes }) => broken(ofRole(nodes, 'TOC'), ({ kids }) => captionsOnlyAt(kids, [0]), nameOf),
  },
  {
    id: '7.2-40',
    says: 'the caption of a list comes first',
    check: ({ nodes }) => broken(ofRole(nodes, 'L'), ({ kids }) => captionsOnlyAt(kids, [0]), nameOf),
  },
  {
    id: '7.3-1',
    says: 'a figure has an alternative in words',
    check: ({ nodes }) => broken(ofRole(nodes, 'Figure'), hasAlternative, nameOf),
  },
  {
    id: '7.7-1',
    says: 'a formula has an alternative in words',
    check: ({ nodes }) => broken(ofRole(nodes, 'Formula'), hasAlternative, nameOf),
  },
  {
    id: '7.4.2-1',
    says: 'headings begin at H1 and skip no level',
    check: ({ nodes }) => {
      const headings = nodes.filter((node) => headingLevel(node) > 0);
      return headings
        .filter((node, at) => headingLevel(node) > (at === 0 ? 1 : headingLevel(headings[at - 1] ?? node) + 1))
        .map(nameOf);
    },
  },
  {
    id: '7.4.4-1',
    says: 'an element has one H at most',
    check: ({ nodes }) => broken(nodes, ({ kids }) => ofRole(kids, 'H').length <= 1, nameOf),
  },
  {
    id: '7.4.4-2',
    says: 'H and numbered headings are not mixed',
    check: ({ nodes }) =>
      whole(ofRole(nodes, 'H').length === 0 || !nodes.some((node) => headingLevel(node) > 0), 'both kinds'),
  },
  {
    id: '7.9-1',
    says: 'a note has an ID',
    check: ({ nodes }) => broken(ofRole(nodes, 'Note'), ({ dict }) => textAt(dict, 'ID') !== null, nameOf),
  },
  {
    id: '7.9-2',
    says: 'no two notes have the same ID',
    check: ({ nodes }) => {
      const ids = ofRole(nodes, 'Note').flatMap(({ dict }) => textAt(dict, 'ID') ?? []);
      return whole(new Set(ids).size === ids.length, 'an ID twice');
    },
  },
  {
    id: 'own-document',
    says: 'one element, Document, holds all others',
    check: ({ tops }) => whole(tops.length === 1 && tops[0]?.role === 'Document', tops.map(nameOf).join(', ')),
  },
  {
    id: 'own-empty',
    says: 'an element holds something, or is an empty cell',
    check: ({ nodes }) =>
      broken(
        nodes,
        ({ role, kids, leaves }) => kids.length + leaves.length > 0 || role === 'TD' || role === 'TH',
        nameOf,
      ),
  },
  {
    id: 'own-box',
    says: 'a figure says where it stands, on its page',
    check: ({ nodes }) =>
      broken(
        ofRole(nodes, 'Figure'),
        ({ dict }) => {
          const layout = itemsAt(dict, 'A').find((attributes) => nameAt(attributes, 'O') === 'Layout');
          const [left, bottom, right, top] = itemsAt(layout, 'BBox').map((corner) => Number(corner.toString()));
          return (left ?? 0) < (right ?? 0) && (bottom ?? 0) < (top ?? 0) && (top ?? 999) < 842;
        },
        nameOf,
      ),
  },
  {
    id: 'own-numbering',
    says: 'a list with labels says how it counts',
    check: ({ nodes }) =>
      broken(
        ofRole(nodes, 'L'),
        ({ dict }) => itemsAt(dict, 'A').some((attributes) => nameAt(attributes, 'ListNumbering') !== null),
        nameOf,
      ),
  },
  {
    id: 'own-next-key',
    says: 'the root says which key of the parent tree is free',
    check: ({ catalog, pages, annotations }) =>
      whole(
        (numberAt(dictAt(catalog, 'StructTreeRoot'), 'ParentTreeNextKey') ?? 0) >= pages.length + annotations.length,
        'a key in use',
      ),
  },
];

const hasAlternative = ({ dict }: Node): boolean =>
  (textAt(dict, 'Alt') ?? '').trim() !== '' || (textAt(dict, 'ActualText') ?? '').trim() !== '';

/** A caption stands only at one of some places; -1 is the last. */
export function captionsOnlyAt(kids: readonly Node[], places: readonly number[]): boolean {
  return kids.every(({ role }, at) => role !== 'Caption' || places.includes(at) || places.includes(at - kids.length));
}

type Map = ReturnType<typeof dictAt>;
const keysOf = (map: Map): readonly string[] => map?.keys().map((key) => key.decodeText()) ?? [];

function goesInCircles(map: Map, type: string): boolean {
  const seen = new Set<string>();
  let current: string | null = type;
  while (current !== null && !seen.has(current)) {
    seen.add(current);
    current = nameAt(map, current);
  }
  return current !== null;
}
