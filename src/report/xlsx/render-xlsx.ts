import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Workbook } from '../model/workbook';
import {
  contentTypesPart,
  packageRelationshipsPart,
  propertiesPart,
  sheetRelationshipsPart,
  workbookRelationshipsPart,
} from './package-parts';
import { createSharedStrings } from './shared-strings';
import { sheetGrid } from './sheet-grid';
import { sheetPart } from './sheet-part';
import { stylesPart } from './styles';
import { tablePart } from './table-part';
import { workbookPart } from './workbook-part';
import { type Xml, xmlPart } from './xml';

/** A workbook as an Office Open XML file; the same workbook gives the same bytes everywhere. */
export function renderXlsx(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const sheets = workbook.sheets.map((sheet) => ({ sheet, grid: sheetGrid(sheet, workbook) }));
  const strings = createSharedStrings();
  const count = sheets.length;
  const parts: readonly (readonly [string, Xml])[] = [
    ['[Content_Types].xml', contentTypesPart(count)],
    ['_rels/.rels', packageRelationshipsPart()],
    ['docProps/core.xml', propertiesPart(workbook)],
    ['xl/workbook.xml', workbookPart(sheets.map(({ sheet, grid }) => ({ name: sheet.name, headRow: grid.headRow })))],
    ['xl/_rels/workbook.xml.rels', workbookRelationshipsPart(count)],
    ['xl/styles.xml', stylesPart(workbook.direction)],
    ...sheets.flatMap(({ sheet, grid }, at): readonly (readonly [string, Xml])[] => [
      [`xl/worksheets/sheet${at + 1}.xml`, sheetPart({ sheet, grid, isFirst: at === 0 }, workbook, strings)],
      [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, sheetRelationshipsPart(at + 1)],
      [`xl/tables/table${at + 1}.xml`, tablePart(grid, at + 1)],
    ]),
  ];
  // After the sheets, which number the texts.
  const all: readonly (readonly [string, Xml])[] = [...parts, ['xl/sharedStrings.xml', strings.part()]];
  const files: Zippable = Object.fromEntries(all.map(([path, xml]) => [path, strToU8(xmlPart(xml))]));
  return zipSync(files, { level: 6, mtime: moment });
}

/** A moment of its own would make every file another one. */
const moment = new Date(2000, 0, 1);
