import { groupBy } from '../../../base/group-by';
import type { PdfDocument } from './jspdf-document';
import { hexUnits, pdfNumbers, pdfText } from './pdf-syntax';
import type { WidgetArea } from './tagged-content';

/** The fields of a form while a document is written (ISO 32000-1, 12.7). */
export interface FormFields {
  /** The object that lists all fields. */
  number(): number;
  /** What makes the annotation of that number a widget. */
  widgetEntries(area: WidgetArea, number: number): string;
  /** To be called after all widgets were asked for. */
  writeFields(): void;
}

/** Several choices under one name exclude each other; one alone is a box to tick. */
export function createForm(document: PdfDocument, origin: string): FormFields {
  const numbers = new Map<string, number>();
  const reserved = (what: string): number => {
    const known = numbers.get(what) ?? document.reserveObject();
    numbers.set(what, known);
    return known;
  };
  const widgets: { readonly area: WidgetArea; readonly number: number }[] = [];
  const appearances = new Map<string, string>();
  const appearance = (key: string, content: string): string => {
    appearances.set(key, content);
    return `${reserved(`appearance ${key}`)} 0 R`;
  };
  return {
    number: () => reserved('form'),
    widgetEntries(area, number) {
      widgets.push({ area, number });
      const size = pdfNumbers(area.box.width, area.box.height);
      const description = `/TU ${pdfText(area.description)}`;
      if (area.value === null)
        return (
          `/Subtype/Widget/FT/Tx/T ${pdfText(area.field)}${description}/DA(/Helv 9 Tf 0 g)/V()` +
          `/AP<</N ${appearance(`text ${size}`, '/Tx BMC EMC')}>>`
        );
      const on = appearance(`on ${size}`, crossIn(area.box));
      const off = appearance(`off ${size}`, '');
      const look = `/Subtype/Widget/AS/Off/MK<</CA(8)>>/DA(/ZaDb 0 Tf 0 g)/AP<</N<</${area.value} ${on}/Off ${off}>>>>`;
      return `${look}/Parent ${reserved(`field ${area.field}`)} 0 R${description}`;
    },
    writeFields() {
      const fields: string[] = [];
      for (const [field, own] of groupBy(widgets, ({ area }) => area.field)) {
        const [first] = own;
        if (first === undefined) continue;
        fields.push(`${first.area.value === null ? first.number : reserved(`field ${field}`)} 0 R`);
        if (first.area.value === null) continue;
        const kids = own.map(({ number }) => `${number} 0 R`).join(' ');
        const radio = own.length > 1 ? `/Ff ${radioFlag}` : '';
        const description = `/TU ${pdfText(own.length > 1 ? field : first.area.description)}`;
        document.packObject(
          reserved(`field ${field}`),
          `<</FT/Btn${radio}/T ${pdfText(field)}${description}/V/Off/Kids[${kids}]>>`,
        );
      }
      writeOrigin(document, { number: reserved('origin'), origin, look: appearance('text 0 0', '') });
      for (const [key, content] of appearances)
        writeAppearance(document, reserved(`appearance ${key}`), { key, content });
      const list = [...fields, `${reserved('origin')} 0 R`].join(' ');
      document.packObject(reserved('form'), `<</Fields[${list}]/DA(/Helv 9 Tf 0 g)/DR<</Font${fonts}>>>>`);
    },
  };
}

/** Bit 16; a choice can be taken back, so bit 15 stays clear. */
const radioFlag = 1 << 15;

/** What a program that fills the form writes with; every one of them has these two. */
const fonts =
  '<</Helv<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>' +
  '/ZaDb<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>>>';

function crossIn({ width, height }: WidgetArea['box']): string {
  const inset = 1.8;
  const [right, top] = [width - inset, height - inset];
  return `q 1.3 w 0 G ${pdfNumbers(inset, inset)} m ${pdfNumbers(right, top)} l ${pdfNumbers(inset, top)} m ${pdfNumbers(right, inset)} l S Q`;
}

function writeAppearance(
  document: PdfDocument,
  number: number,
  look: { readonly key: string; readonly content: string },
) {
  const size = look.key.split(' ').slice(1).join(' ');
  document.writeStream(number, {
    data: look.content,
    plain: true,
    entries: [
      { key: 'Type', value: '/XObject' },
      { key: 'Subtype', value: '/Form' },
      { key: 'BBox', value: `[0 0 ${size}]` },
      { key: 'Resources', value: '<<>>' },
    ],
  });
}

/**
 * A read-only field on no page, which nobody sees. It is a hidden widget with an empty look all the same: programs that
 * draw every field anew stop at one that has neither place nor look.
 */
function writeOrigin(
  document: PdfDocument,
  { number, origin, look }: { readonly number: number; readonly origin: string; readonly look: string },
): void {
  const named = `/T ${pdfText('form/origin')}/TU ${pdfText('form/origin')}/Ff 1/V <${hexUnits(origin, 2)}>`;
  const hidden = `/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/F 2/DA(/Helv 9 Tf 0 g)/AP<</N ${look}>>`;
  document.packObject(number, `<</FT/Tx${named}${hidden}>>`);
}
