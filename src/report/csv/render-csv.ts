import { encodableText } from '../../i18n/visible-text';
import { rowsThatFit } from '../model/cells-that-fit';
import type { Cell, SheetId, Workbook } from '../model/workbook';
import { csvFromRecords } from './csv-records';

/** One sheet as the bytes of a CSV file that every spreadsheet program opens in the right letters, and none computes. */
export function renderCsv(workbook: Workbook, id: SheetId): Uint8Array<ArrayBuffer> {
  const sheet = workbook.sheets.find((one) => one.id === id);
  const { title, handlingLine, fingerprintLine, trainingMark, words } = workbook;
  const marking = [title, handlingLine, fingerprintLine, trainingMark].filter((mark) => mark !== '').join(' · ');
  const titles = sheet?.columns.map(({ title }) => title) ?? [];
  const rows = sheet?.rows.flatMap((row) => rowsThatFit(row.map(encodable), words.continued)) ?? [];
  const records = [[...titles, words.marking], ...rows.map((row) => [...row.map(cellText), marking])];
  return csvFromRecords(records);
}

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'integer':
      return `${cell.value}`;
    case 'date':
      return cell.day;
  }
}

/** Before it is measured: a character that is shown by its number is longer. */
function encodable(cell: Cell): Cell {
  return cell.kind === 'text' ? { ...cell, text: encodableText(cell.text) } : cell;
}
