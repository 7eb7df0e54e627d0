import { spreadsheetMl } from './namespaces';
import { element, type Xml, xmlText } from './xml';

/** The texts of all cells, each once; cells name them by number. Some readers show no texts written into cells. */
export interface SharedStrings {
  /** The number of a text, new or known. */
  indexOf(text: string): number;
  part(): Xml;
}

export function createSharedStrings(): SharedStrings {
  const indexByText = new Map<string, number>();
  return {
    indexOf(text) {
      const index = indexByText.get(text) ?? indexByText.size;
      indexByText.set(text, index);
      return index;
    },
    part: () =>
      element(
        'sst',
        { xmlns: spreadsheetMl, uniqueCount: indexByText.size },
        ...[...indexByText.keys()].map((text) =>
          element('si', {}, element('t', { 'xml:space': 'preserve' }, xmlText(withoutEscapes(text)))),
        ),
      ),
  };
}

/** Office reads "_x0041_" as an "A"; its own way to say the underscore keeps such a text as it is. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
