import { officeRelationships, spreadsheetMl } from './namespaces';
import { element, type Xml, xmlText } from './xml';

export interface NamedSheet {
  readonly name: string;
  readonly headRow: number;
}

/** The list of sheets, and of each the rows that stand on all its printed pages. */
export function workbookPart(sheets: readonly NamedSheet[]): Xml {
  const names = tabNames(sheets.map(({ name }) => name));
  return element(
    'workbook',
    { xmlns: spreadsheetMl, 'xmlns:r': officeRelationships },
    element('bookViews', {}, element('workbookView')),
    element(
      'sheets',
      {},
      ...names.map((name, at) => element('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` })),
    ),
    element(
      'definedNames',
      {},
      ...sheets.map(({ headRow }, at) => {
        const rows = `'${(names[at] ?? '').replaceAll("'", "''")}'!$1:$${headRow}`;
        return element('definedName', { name: '_xlnm.Print_Titles', localSheetId: at }, xmlText(rows));
      }),
    ),
  );
}

/** What a tab may say: 31 characters, none of : \ / ? * [ ], no quote at an end, and no two alike. */
function tabNames(names: readonly string[]): readonly string[] {
  const allowed = names.map((name) =>
    name
      .replaceAll(/[:\\/?*[\]]/g, ' ')
      .replaceAll(/^'+|'+$/g, '')
      .slice(0, 29),
  );
  return allowed.map((name, at) => (name.trim() === '' || allowed.indexOf(name) < at ? `${name} ${at + 1}` : name));
}
