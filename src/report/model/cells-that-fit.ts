import type { Cell } from './workbook';

/** What a spreadsheet program holds in one cell, in UTF-16 units and line ends; it cuts what is longer without a word. */
const most = { units: 32_767, lines: 253 };

/**
 * A row whose texts all fit into cells: as it is, or continued on as many rows below as its longest text needs. Those
 * begin with the first cell's text and "(continued)"; nothing is lost, and what is not continued stays blank.
 */
export function rowsThatFit(row: readonly Cell[], continued: string): readonly (readonly Cell[])[] {
  const parts = row.map((cell) => (cell.kind === 'text' ? partsOf(cell.text).map(text) : [cell]));
  const count = Math.max(...parts.map(({ length }) => length));
  const name = nameOf(row[0]);
  return Array.from({ length: count }, (_, at) =>
    parts.map((own, column) => {
      if (at > 0 && column === 0 && own.length === 1) return text(`${name} (${continued})`);
      return own[at] ?? text('');
    }),
  );
}

const text = (words: string): Cell => ({ kind: 'text', text: words });

function nameOf(cell: Cell | undefined): string {
  if (cell?.kind === 'text') return cell.text.slice(0, 100);
  return cell?.kind === 'integer' ? `${cell.value}` : (cell?.day ?? '');
}

function partsOf(whole: string): readonly string[] {
  if (whole.length <= most.units && lineEndsIn(whole) <= most.lines) return [whole];
  const end = endOfPart(whole);
  return [whole.slice(0, end), ...partsOf(whole.slice(end))];
}

/** After a blank where there is one near the end, and never inside a character. */
function endOfPart(whole: string): number {
  const limit = Math.min(most.units, endOfLines(whole));
  if (limit >= whole.length) return whole.length;
  const blank = whole.lastIndexOf(' ', limit - 1) + 1;
  if (blank > limit - 1_000) return blank;
  return isHighHalf(whole.charCodeAt(limit - 1)) ? limit - 1 : limit;
}

/** Behind the last line end that fits. */
function endOfLines(whole: string): number {
  let end = 0;
  for (let line = 0; line < most.lines; line += 1) {
    const next = whole.indexOf('\n', end);
    if (next < 0) return whole.length;
    end = next + 1;
  }
  return end;
}

const lineEndsIn = (whole: string): number => whole.split('\n').length - 1;
const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
