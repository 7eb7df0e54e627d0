import type { TableBlock } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { partOf, type Column } from '../geometry';
import { artifactRuns, inlineRuns, plainRuns, type InkRun } from '../inline';
import { keptTogether, keptWithNext, smallGroup, spaced, withoutWidows, type Piece, type Repeat } from '../piece';
import { textPieces } from '../set-text';
import type { Setting } from '../setting';
import { rule, typeScale } from '../type-scale';
import { continuedHead } from './continued-head';
import { endRulePiece } from './end-rule';
import { rowPieces, rowRule, type Cell } from './table-row';

const gutter = 10;

/** A table over the full width: rules, no boxes; its head is repeated on every page it runs over. */
export function tablePieces(setting: Setting, block: TableBlock, parent: StructureElement): readonly Piece[] {
  const element = parent.child('Table');
  const columns = columnsOf(setting.geometry.full, block);
  const captionRuns = plainRuns(setting, block.caption, { element: element.child('Caption'), face: 'labelStrong' });
  const caption = textPieces(setting, captionRuns, { column: setting.geometry.full, style: typeScale.caption });
  const headElement = element.child('THead').child('TR');
  const headRuns = block.columns.map((column) =>
    plainRuns(setting, column.title, { element: headElement.child('TH', { scope: 'Column' }), face: 'labelStrong' }),
  );
  const head = headPieces(setting, { block, columns, runs: headRuns });
  const repeatedHead = headPieces(setting, { block, columns, runs: headRuns.map(artifactRuns) });
  const repeat = continuedHead(setting, { caption: block.caption, pieces: [...repeatedHead, endRulePiece(setting)] });
  const body = element.child('TBody');
  const rows = block.rows.map((row, index) => bodyRow(setting, { block, columns, row, index, parent: body }));
  const captioned = [...keptWithNext(spaced(caption, 0, 5)), ...keptWithNext(head)];
  const all = [...captioned, ...rowsWithRepeat(rows, repeat), endRulePiece(setting)];
  return spaced(keptTogether(all, smallGroup), 14, 15);
}

function columnsOf(full: Column, block: TableBlock): readonly Column[] {
  const sum = block.columns.reduce((total, column) => total + column.width, 0);
  const usable = full.width - gutter * (block.columns.length - 1);
  let offset = 0;
  return block.columns.map((column) => {
    const width = (usable * column.width) / sum;
    const part = partOf(full, offset, width);
    offset += width + gutter;
    return part;
  });
}

interface HeadOptions {
  readonly block: TableBlock;
  readonly columns: readonly Column[];
  readonly runs: readonly (readonly InkRun[])[];
}

function headPieces(setting: Setting, { block, columns, runs }: HeadOptions): readonly Piece[] {
  const cells = runs.map((cellRuns, index): Cell => ({
    runs: cellRuns,
    column: columns[index] ?? setting.geometry.full,
    style: typeScale.tableHead,
    align: block.columns[index]?.align ?? 'start',
  }));
  return rowPieces(setting, {
    cells,
    upperRule: { column: setting.geometry.full, width: rule.medium, gray: ink.black },
    padding: { above: 4, below: 4 },
  });
}

interface BodyRowOptions {
  readonly block: TableBlock;
  readonly columns: readonly Column[];
  readonly row: TableBlock['rows'][number];
  readonly index: number;
  readonly parent: StructureElement;
}

function bodyRow(setting: Setting, { block, columns, row, index, parent }: BodyRowOptions): readonly Piece[] {
  const element = parent.child('TR');
  const cells = columns.map((column, at): Cell => {
    const cell = at === 0 ? element.child('TH', { scope: 'Row' }) : element.child('TD');
    const runs = inlineRuns(setting, row[at] ?? [], { parent: cell, face: 'label' });
    return { runs, column, style: typeScale.table, align: block.columns[at]?.align ?? 'start' };
  });
  const full = setting.geometry.full;
  const upperRule = index === 0 ? { column: full, width: rule.thin, gray: ink.black } : rowRule(full);
  return withoutWidows(rowPieces(setting, { cells, upperRule, padding: { above: 3.6, below: 3.6 } }));
}

/** Neither the first nor the last row stands alone on a page; the last is tied to the rule below it. */
function rowsWithRepeat(rows: readonly (readonly Piece[])[], repeat: Repeat): readonly Piece[] {
  const isTied = (index: number): boolean => index === 0 || index >= rows.length - 2;
  return rows.flatMap((pieces, index) => {
    const repeated = pieces.map((piece) => ({ ...piece, repeat }));
    return isTied(index) ? keptWithNext(repeated) : repeated;
  });
}
