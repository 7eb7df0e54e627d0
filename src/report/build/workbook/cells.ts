import type { Cell, Sheet } from '../../model/workbook';

/** Short forms for the cells that the sheets use. */

export const text = (words: string): Cell => ({ kind: 'text', text: words });

export const integer = (value: number): Cell => ({ kind: 'integer', value });

export const blank: Cell = text('');

/** A whole number, or blank where there is none. */
export const integerOrBlank = (value: number | undefined): Cell => (value === undefined ? blank : integer(value));

/** A day that can be sorted; what somebody typed and is no day stays a text. */
export function day(typed: string): Cell {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed) && toIso(typed) === typed;
  return isDay ? { kind: 'date', day: typed } : text(typed);
}

/** A table without rows says so in its widest column. */
export function rowsOr(rows: readonly (readonly Cell[])[], empty: string, columns: Sheet['columns']): Sheet['rows'] {
  if (rows.length > 0) return rows;
  const widest = Math.max(...columns.map(({ width }) => width));
  const place = columns.findIndex(({ width }) => width === widest);
  return [columns.map((_, column) => (column === place ? text(empty) : blank))];
}

/** "2026-02-31" comes back as the third of March, and is therefore no day. */
function toIso(typed: string): string {
  const date = new Date(`${typed}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
