import { itemsAt, nameAt, numberAt, textAt, valueAt } from '../objects';
import { broken, type Rule } from '../rule';
import type { Node } from '../structure-nodes';
import { captionsOnlyAt } from './structure-rules';

const nameOf = ({ role, number }: Node): string => `${role} in object ${number}`;
const ofRole = (nodes: readonly Node[], ...roles: readonly string[]): readonly Node[] =>
  nodes.filter(({ role }) => roles.includes(role));
const count = ({ kids }: Node, role: string): number => ofRole(kids, role).length;

const tableRule = (id: string, says: string, role: string, isRight: (node: Node) => boolean): Rule => ({
  id,
  says,
  check: ({ nodes }) => broken(ofRole(nodes, role), isRight, nameOf),
});

const holdsOnly =
  (...roles: readonly string[]) =>
  ({ kids }: Node): boolean =>
    kids.every(({ role }) => roles.includes(role));
const standsIn =
  (...roles: readonly string[]) =>
  ({ parent }: Node): boolean =>
    roles.includes(parent?.role ?? '');

/** Tables: how rows and cells nest, that every row has as many columns, and that cells have their heads. */
export const tableRules: readonly Rule[] = [
  tableRule(
    '7.2-3',
    'a table holds rows, groups of rows and a caption',
    'Table',
    holdsOnly('TR', 'THead', 'TBody', 'TFoot', 'Caption'),
  ),
  tableRule('7.2-4', 'a row stands in a table', 'TR', standsIn('Table', 'THead', 'TBody', 'TFoot')),
  tableRule('7.2-5', 'a head stands in a table', 'THead', standsIn('Table')),
  tableRule('7.2-6', 'a body stands in a table', 'TBody', standsIn('Table')),
  tableRule('7.2-7', 'a foot stands in a table', 'TFoot', standsIn('Table')),
  tableRule('7.2-8', 'a head cell stands in a row', 'TH', standsIn('TR')),
  tableRule('7.2-9', 'a cell stands in a row', 'TD', standsIn('TR')),
  tableRule('7.2-10', 'a row holds cells', 'TR', holdsOnly('TH', 'TD')),
  tableRule('7.2-11', 'a table has one head at most', 'Table', (node) => count(node, 'THead') <= 1),
  tableRule('7.2-12', 'a table has one foot at most', 'Table', (node) => count(node, 'TFoot') <= 1),
  tableRule('7.2-13', 'a foot has a body', 'Table', (node) => count(node, 'TFoot') === 0 || count(node, 'TBody') > 0),
  tableRule('7.2-14', 'a head has a body', 'Table', (node) => count(node, 'THead') === 0 || count(node, 'TBody') > 0),
  tableRule('7.2-15', 'cells do not lie over each other', 'Table', (node) => gridOf(node).overlaps === 0),
  tableRule('7.2-16', 'a table has one caption at most', 'Table', (node) => count(node, 'Caption') <= 1),
  tableRule('7.2-36', 'a head holds rows', 'THead', holdsOnly('TR')),
  tableRule('7.2-37', 'a body holds rows', 'TBody', holdsOnly('TR')),
  tableRule('7.2-38', 'a foot holds rows', 'TFoot', holdsOnly('TR')),
  tableRule('7.2-39', 'the caption of a table comes first or last', 'Table', ({ kids }) =>
    captionsOnlyAt(kids, [0, -1]),
  ),
  tableRule('7.2-41', 'all rows have as many columns', 'Table', (node) => new Set(gridOf(node).widths).size <= 1),
  tableRule('7.2-42', 'no cell reaches below the table', 'Table', (node) => !gridOf(node).reachesBelow),
  tableRule('7.5-1', 'every cell has a head, by scope or by name', 'Table', (node) => cellsWithoutHead(node) === 0),
  tableRule('7.5-2', 'the heads that a cell names exist', 'Table', (node) => unknownHeads(node) === 0),
  tableRule('own-head', 'a head cell says of what it is the head', 'TH', ({ dict }) => scopeOf(dict) !== null),
  tableRule('own-row', 'a group of rows has rows and a row has cells', 'TR', ({ kids }) => kids.length > 0),
  tableRule('own-body', 'a body has rows', 'TBody', ({ kids }) => kids.length > 0),
];

const rowsOf = ({ kids }: Node): readonly Node[] =>
  kids.flatMap((kid) => (kid.role === 'TR' ? [kid] : ofRole(kid.kids, 'TR')));
const cellsOf = ({ kids }: Node): readonly Node[] => ofRole(kids, 'TH', 'TD');

const attribute = ({ dict }: Node, key: string) =>
  itemsAt(dict, 'A').find((attributes) => nameAt(attributes, 'O') === 'Table' && valueAt(attributes, key) !== null) ??
  null;
const scopeOf = (dict: Node['dict']): string | null => {
  const found = itemsAt(dict, 'A').map((attributes) => nameAt(attributes, 'Scope'));
  return found.find((scope) => scope === 'Row' || scope === 'Column' || scope === 'Both') ?? null;
};
const spanOf = (cell: Node, key: 'ColSpan' | 'RowSpan'): number => numberAt(attribute(cell, key), key) ?? 1;

interface Grid {
  readonly widths: readonly number[];
  readonly overlaps: number;
  readonly reachesBelow: boolean;
}

function gridOf(table: Node): Grid {
  const rows = rowsOf(table);
  const taken = rows.map(() => new Set<number>());
  let [overlaps, reachesBelow] = [0, false];
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (taken[at]?.has(column)) column++;
      for (let down = 0; down < spanOf(cell, 'RowSpan'); down++) {
        const line = taken[at + down];
        if (line === undefined) reachesBelow = true;
        for (let along = 0; along < spanOf(cell, 'ColSpan'); along++) {
          if (line?.has(column + along)) overlaps++;
          line?.add(column + along);
        }
      }
    }
  });
  return { widths: taken.map((columns) => columns.size), overlaps, reachesBelow };
}

function cellsWithoutHead(table: Node): number {
  const rows = rowsOf(table);
  const hasColumnHeads = rows.some((row) =>
    cellsOf(row).some(({ role, dict }) => role === 'TH' && scopeOf(dict) !== 'Row'),
  );
  return rows.flatMap((row) => {
    const hasRowHead = cellsOf(row).some(({ role, dict }) => role === 'TH' && scopeOf(dict) === 'Row');
    const hasNames = (cell: Node) => itemsAt(attribute(cell, 'Headers'), 'Headers').length > 0;
    return ofRole(row.kids, 'TD').filter((cell) => !hasColumnHeads && !hasRowHead && !hasNames(cell));
  }).length;
}

function unknownHeads(table: Node): number {
  const cells = rowsOf(table).flatMap(cellsOf);
  const ids = new Set(cells.flatMap(({ dict }) => textAt(dict, 'ID') ?? []));
  return cells
    .flatMap((cell) => itemsAt(attribute(cell, 'Headers'), 'Headers'))
    .filter((head) => !ids.has(head.toString().slice(1, -1))).length;
}
