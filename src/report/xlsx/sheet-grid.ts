import { encodableText } from '../../i18n/visible-text';
import { rowsThatFit } from '../model/cells-that-fit';
import { mayBecomeFormula } from '../model/formula-beginning';
import type { Cell, Sheet, Workbook } from '../model/workbook';
import { daySerial } from './day-serial';
import type { StyleName } from './styles';

/** A cell as the file writes it: a number or a text in a style. */
export interface GridCell {
  readonly value: number | string;
  readonly style: StyleName;
}

/** A sheet as rows from the top: title, marks, head of the table, its rows. */
export interface SheetGrid {
  readonly rows: readonly (readonly GridCell[])[];
  /** The number of the table's head, from 1; all above it and itself stay in sight and stand on each printed page. */
  readonly headRow: number;
  readonly heads: readonly string[];
}

export function sheetGrid(sheet: Sheet, { handlingLine, trainingMark, words }: Workbook): SheetGrid {
  const marks = [handlingLine, trainingMark].filter((mark) => mark !== '');
  const above = [[gridText(sheet.title, 'title')], ...marks.map((mark) => [gridText(mark, 'mark')])];
  const heads = distinct(sheet.columns.map(({ title }) => oneLine(title)));
  const rows = sheet.rows.flatMap((row) => rowsThatFit(row.map(encodable), words.continued));
  return {
    rows: [...above, heads.map((head) => gridText(head, 'head')), ...rows.map((row) => row.map(gridCell))],
    headRow: above.length + 1,
    heads,
  };
}

const gridText = (text: string, style: StyleName): GridCell => ({ value: encodableText(text), style });

function gridCell(cell: Cell): GridCell {
  switch (cell.kind) {
    case 'integer':
      return { value: cell.value, style: 'integer' };
    case 'date': {
      const serial = daySerial(cell.day);
      return serial === null ? { value: cell.day, style: 'text' } : { value: serial, style: 'date' };
    }
    case 'text':
      return { value: cell.text, style: mayBecomeFormula(cell.text) ? 'quotedText' : 'text' };
  }
}

/** Before it is measured: a character that is shown by its number is longer. A cell knows one kind of line end. */
function encodable(cell: Cell): Cell {
  return cell.kind === 'text' ? { ...cell, text: encodableText(cell.text).replaceAll(/\r\n?/g, '\n') } : cell;
}

const oneLine = (title: string): string => title.replaceAll(/\s+/g, ' ');

/** A table may not have one title twice, whatever a translation says; capitals make no difference. */
function distinct(titles: readonly string[]): readonly string[] {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return titles.map((title, at) => {
    const before = titles.slice(0, at).filter((other) => same(other, title)).length;
    return before === 0 ? title : `${title} ${before + 1}`;
  });
}
