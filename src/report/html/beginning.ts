import type { Block } from '../model/block';

/**
 * The beginning of a report that has about `rows` rows, a paragraph counting as one; a long table may end within. Blocks
 * and rows are those of the report, so that whoever shows a little more each time draws only what is new.
 */
export function beginningOf(blocks: readonly Block[], rows: number): readonly Block[] {
  const beginning: Block[] = [];
  let left = rows;
  for (const block of blocks) {
    if (left <= 0) break;
    const own = rowsOf(block);
    beginning.push(block.kind === 'table' && own > left ? { ...block, rows: block.rows.slice(0, left) } : block);
    left -= own;
  }
  return beginning;
}

/** How many rows a whole report has by that count. */
export function lengthInRows(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + rowsOf(block), 0);
}

function rowsOf(block: Block): number {
  switch (block.kind) {
    case 'table':
      return Math.max(1, block.rows.length);
    case 'list':
    case 'verdicts':
      return Math.max(1, block.items.length);
    case 'level-strip':
      return Math.max(1, block.groups.flatMap(({ rows }) => rows).length);
    case 'figure':
      return Math.max(1, block.chart.rows.length);
    default:
      return 1;
  }
}
