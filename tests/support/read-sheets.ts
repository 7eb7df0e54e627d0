import { strFromU8, unzipSync } from 'fflate';
import { elementsIn, readXml, type XmlElement } from './read-xml';

/** A spreadsheet file as a program reads it: every part parsed, and of each sheet its cells' texts and styles. */
export interface SheetsRead {
  readonly parts: Readonly<Record<string, XmlElement>>;
  readonly sheets: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** The style of every cell that has this text. */
  stylesOf(text: string): readonly XmlElement[];
}

export function readSheets(bytes: Uint8Array): SheetsRead {
  const files = Object.entries(unzipSync(bytes));
  const parts = Object.fromEntries(files.map(([path, content]) => [path, readXml(strFromU8(content))]));
  const part = (path: string): XmlElement => {
    const found = parts[path];
    if (!found) throw new Error(`No part ${path}`);
    return found;
  };
  const strings = elementsIn(part('xl/sharedStrings.xml'), 't').map(({ text }) => unescaped(text));
  const valueOf = (cell: XmlElement): string => {
    const value = cell.children[0]?.text ?? '';
    return cell.attributes.t === 's' ? (strings[Number(value)] ?? 'no such text') : value;
  };
  const names = elementsIn(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name ?? '');
  const cells = names.map((_, at) => elementsIn(part(`xl/worksheets/sheet${at + 1}.xml`), 'row'));
  const styles = elementsIn(part('xl/styles.xml'), 'cellXfs')[0]?.children ?? [];
  return {
    parts,
    sheets: Object.fromEntries(
      names.map((name, at) => [name, (cells[at] ?? []).map((row) => row.children.map(valueOf))]),
    ),
    stylesOf: (text) =>
      cells
        .flat()
        .flatMap(({ children }) => children.filter((cell) => valueOf(cell) === text))
        .flatMap(({ attributes }) => styles[Number(attributes.s)] ?? []),
  };
}

/** "_x0041_" is an "A" for Office, and "_x005F_" the underscore itself. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
