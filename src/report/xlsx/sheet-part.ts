import type { Sheet, Workbook } from '../model/workbook';
import { cellAddress } from './cell-address';
import { officeRelationships, spreadsheetMl } from './namespaces';
import { pageParts } from './page-parts';
import { rowHeight } from './row-height';
import type { SharedStrings } from './shared-strings';
import type { GridCell, SheetGrid } from './sheet-grid';
import { styleIndex } from './styles';
import { element, type Xml, xmlText } from './xml';

export interface SheetInPackage {
  readonly sheet: Sheet;
  readonly grid: SheetGrid;
  readonly isFirst: boolean;
}

/** One sheet: what stays in sight, how wide the columns are, the cells, how it is printed. No cell is a formula. */
export function sheetPart({ sheet, grid, isFirst }: SheetInPackage, workbook: Workbook, strings: SharedStrings): Xml {
  const last = cellAddress(grid.heads.length - 1, grid.rows.length);
  return element(
    'worksheet',
    { xmlns: spreadsheetMl, 'xmlns:r': officeRelationships },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('dimension', { ref: `A1:${last}` }),
    viewPart(grid, { isFirst, isFromRight: workbook.direction === 'rtl' }),
    element('sheetFormatPr', { defaultRowHeight: 13 }),
    element(
      'cols',
      {},
      ...sheet.columns.map(({ width }, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: 1 })),
    ),
    element('sheetData', {}, ...grid.rows.map((row, at) => rowPart(row, at + 1, { grid, sheet, strings }))),
    ...pageParts(workbook),
    element('tableParts', { count: 1 }, element('tablePart', { 'r:id': 'rId1' })),
  );
}

function viewPart({ headRow }: SheetGrid, of: { readonly isFirst: boolean; readonly isFromRight: boolean }): Xml {
  const below = cellAddress(0, headRow + 1);
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: 0,
        rightToLeft: of.isFromRight ? 1 : undefined,
        tabSelected: of.isFirst ? 1 : undefined,
        workbookViewId: 0,
      },
      element('pane', { ySplit: headRow, topLeftCell: below, activePane: 'bottomLeft', state: 'frozen' }),
      element('selection', { pane: 'bottomLeft', activeCell: below, sqref: below }),
    ),
  );
}

interface RowPlace {
  readonly grid: SheetGrid;
  readonly sheet: Sheet;
  readonly strings: SharedStrings;
}

/** What stands above the table runs on over the columns beside it; all else is wrapped, and its row as high as it needs. */
function rowPart(cells: readonly GridCell[], row: number, { grid, sheet, strings }: RowPlace): Xml {
  const texts = cells.map(({ value }, at) => ({ text: `${value}`, width: sheet.columns[at]?.width ?? 0 }));
  const isAbove = row < grid.headRow;
  return element(
    'row',
    { r: row, ht: isAbove ? heightAbove(row) : rowHeight(texts) },
    ...cells.map((cell, column) => cellPart(cell, cellAddress(column, row), strings)),
  );
}

const heightAbove = (row: number): number => (row === 1 ? 20 : 14);

function cellPart({ value, style }: GridCell, address: string, strings: SharedStrings): Xml {
  const place = { r: address, s: styleIndex(style) };
  if (value === '') return element('c', place);
  if (typeof value === 'number') return element('c', place, element('v', {}, xmlText(`${value}`)));
  return element('c', { ...place, t: 's' }, element('v', {}, xmlText(`${strings.indexOf(value)}`)));
}
