import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** Reading of PDF objects: each function gives null where there is nothing of that kind. References are followed. */

export function valueAt(holder: PDFObject | null | undefined, key: string): PDFObject | null {
  const dict = holder instanceof PDFStream ? holder.dict : holder;
  return dict instanceof PDFDict ? (dict.lookup(PDFName.of(key)) ?? null) : null;
}

export function dictAt(holder: PDFObject | null | undefined, key: string): PDFDict | null {
  const value = valueAt(holder, key);
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : null;
}

export function streamAt(holder: PDFObject | null | undefined, key: string): PDFRawStream | null {
  const value = valueAt(holder, key);
  return value instanceof PDFRawStream ? value : null;
}

export function nameAt(holder: PDFObject | null | undefined, key: string): string | null {
  return nameOf(valueAt(holder, key));
}

export function numberAt(holder: PDFObject | null | undefined, key: string): number | null {
  const value = valueAt(holder, key);
  return value instanceof PDFNumber ? value.asNumber() : null;
}

export function textAt(holder: PDFObject | null | undefined, key: string): string | null {
  const value = valueAt(holder, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

export function boolAt(holder: PDFObject | null | undefined, key: string): boolean | null {
  const value = valueAt(holder, key);
  return value instanceof PDFBool ? value.asBoolean() : null;
}

/** The items of an array, or the value itself as the only item. */
export function itemsAt(holder: PDFObject | null | undefined, key: string): readonly PDFObject[] {
  return itemsOf(valueAt(holder, key));
}

export function itemsOf(value: PDFObject | null): readonly PDFObject[] {
  if (value === null) return [];
  return value instanceof PDFArray ? value.asArray() : [value];
}

/** The number of the object that a key refers to. */
export function referenceAt(holder: PDFObject | null | undefined, key: string): number | null {
  const dict = holder instanceof PDFStream ? holder.dict : holder;
  const value = dict instanceof PDFDict ? dict.get(PDFName.of(key)) : undefined;
  return value instanceof PDFRef ? value.objectNumber : null;
}

export const nameOf = (value: PDFObject | null): string | null =>
  value instanceof PDFName ? value.decodeText() : null;

export const bytesOf = (stream: PDFRawStream): Uint8Array => decodePDFRawStream(stream).decode();
