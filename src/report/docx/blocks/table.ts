import { type FileChild, type TableRow } from 'docx';
import type { Inline, TableBlock } from '../../model/block';
import { cellOf, cellText, gridOf, rowOf } from '../page/grid';
import { line, tableRules } from '../page/rules';
import { colour, rule } from '../page/type-scale';
import type { Setting } from '../setting';
import { inlineRuns, plainRuns } from '../text/runs';
import { captionChildren, gapBelow } from './caption';

/** A table whose head is repeated on each page; small ones stay together. */
export function tableChildren(setting: Setting, block: TableBlock): readonly FileChild[] {
  const sum = block.columns.reduce((total, { width }) => total + width, 0);
  const columns = block.columns.map(({ width }) => (setting.measures.full * width) / sum);
  const isSmall = block.rows.length <= 8 && lettersIn(block.rows.flat()) < 900;
  const rows = block.rows.map((row, index) => {
    const isKept = isSmall && index < block.rows.length - 1;
    const cells = block.columns.map(({ align }, column) => {
      const words = inlineRuns(setting, row[column] ?? []);
      return cellOf(columns[column] ?? 0, [cellText(setting, { words, align, keepNext: isKept })]);
    });
    return rowOf(cells, { letters: Math.max(...row.map((cell) => lettersIn([cell]))) });
  });
  const grid = gridOf(setting, { columns, rows: [headOf(setting, block, columns), ...rows], borders: tableRules, hasHead: true }); // prettier-ignore
  return [...captionChildren(setting, block.caption), grid, gapBelow(setting)];
}

function headOf(setting: Setting, block: TableBlock, columns: readonly number[]): TableRow {
  const cells = block.columns.map(({ title, align }, column) => {
    const words = plainRuns(setting, title);
    return cellOf(columns[column] ?? 0, [cellText(setting, { words, align, style: 'TableHead' })], {
      borders: { bottom: line(rule.thin, colour.black) },
    });
  });
  return rowOf(cells, { isHead: true });
}

const lettersIn = (cells: readonly Inline[]): number => cells.flat().reduce((sum, { text }) => sum + text.length, 0);
