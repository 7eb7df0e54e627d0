import { cellAddress } from './cell-address';
import { spreadsheetMl } from './namespaces';
import type { SheetGrid } from './sheet-grid';
import { element, type Xml } from './xml';

/** The rows below the head as a table, so that programs know its heads, read them aloud and filter by them. */
export function tablePart({ heads, headRow, rows }: SheetGrid, id: number): Xml {
  const ref = `${cellAddress(0, headRow)}:${cellAddress(heads.length - 1, rows.length)}`;
  return element(
    'table',
    { xmlns: spreadsheetMl, id, name: `Table${id}`, displayName: `Table${id}`, ref, totalsRowShown: 0 },
    element('autoFilter', { ref }),
    element(
      'tableColumns',
      { count: heads.length },
      ...heads.map((name, at) => element('tableColumn', { id: at + 1, name })),
    ),
  );
}
