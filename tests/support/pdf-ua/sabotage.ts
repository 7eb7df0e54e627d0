import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { bytesOf, dictAt, nameAt, streamAt } from './objects';

/** Tools for breaking a file on purpose, so that a rule that can't fail is found out. */

/** Names are given as strings, and numbers, arrays and dictionaries as themselves. */
export function set(dict: PDFDict | null, key: string, value: object | string | number | boolean): void {
  if (dict === null) throw new Error(`Nothing to break: no dictionary for ${key}`);
  dict.set(PDFName.of(key), dict.context.obj(value as Parameters<typeof dict.context.obj>[0]));
}

export function remove(dict: PDFDict | null, key: string): void {
  if (dict === null || !dict.delete(PDFName.of(key))) throw new Error(`Nothing to break: no ${key}`);
}

export const text = (words: string): PDFHexString => PDFHexString.fromText(words);

/** An element of a type, the first one or a later one. */
export function element(document: PDFDocument, type: string, place = 0): PDFDict {
  const found = elements(document, type)[place];
  if (found === undefined) throw new Error(`Nothing to break: no ${type}`);
  return found;
}

export function elements(document: PDFDocument, type: string): readonly PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.flatMap((object) =>
    object instanceof PDFDict && nameAt(object, 'Type') === 'StructElem' && nameAt(object, 'S') === type
      ? [object]
      : [],
  );
}

/** Adds an element of a type as the last or the first kid of another. */
export function addKid(document: PDFDocument, parent: PDFDict, type: string, at: 'first' | 'last' = 'last'): PDFDict {
  const { context } = document;
  const kid = context.obj({ Type: 'StructElem', S: type, P: referenceTo(document, parent), K: [] });
  const kids = parent.lookup(PDFName.of('K'), PDFArray);
  if (at === 'first') kids.insert(0, context.register(kid));
  else kids.push(context.register(kid));
  return kid;
}

/** Lets an element hold what another holds. */
export function shareKids(from: PDFDict, to: PDFDict): void {
  for (const key of ['K', 'Pg']) {
    const value = from.get(PDFName.of(key));
    if (value === undefined) throw new Error(`Nothing to break: no ${key}`);
    to.set(PDFName.of(key), value);
  }
}

export function annotation(document: PDFDocument, place = 0): PDFDict {
  const found = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? [])[place];
  return document.context.lookup(found, PDFDict);
}

/** Rewrites what a page draws. */
export function redraw(document: PDFDocument, page: number, change: (content: string) => string): void {
  const { node } = document.getPage(page - 1);
  const stream = streamAt(node, 'Contents');
  if (stream === null) throw new Error('Nothing to break: no content');
  node.set(PDFName.of('Contents'), restreamed(document, stream, change));
}

/** Rewrites a stream that a dictionary names. */
export function rewrite(
  document: PDFDocument,
  dict: PDFDict | null,
  key: string,
  change: (content: string) => string,
): void {
  const stream = streamAt(dict, key);
  if (dict === null || stream === null) throw new Error(`Nothing to break: no stream ${key}`);
  dict.set(PDFName.of(key), restreamed(document, stream, change));
}

/** The first composite font of the file. */
export function font(document: PDFDocument): PDFDict {
  const found = document.context.enumerateIndirectObjects().find(([, object]) => nameAt(object, 'Subtype') === 'Type0');
  return document.context.lookup(found?.[0], PDFDict);
}

export function cidFont(document: PDFDocument): PDFDict {
  return font(document).lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
}

export const structureRoot = (document: PDFDocument): PDFDict | null => dictAt(document.catalog, 'StructTreeRoot');

function restreamed(document: PDFDocument, stream: PDFRawStream, change: (content: string) => string): PDFRef {
  const { context } = document;
  const changed = context.flateStream(Buffer.from(change(Buffer.from(bytesOf(stream)).toString('latin1')), 'latin1'));
  for (const [key, value] of stream.dict.entries()) {
    if (!['Filter', 'Length'].includes(key.decodeText())) changed.dict.set(key, value);
  }
  return context.register(changed);
}

function referenceTo(document: PDFDocument, dict: PDFDict): PDFRef {
  const found = document.context.enumerateIndirectObjects().find(([, object]) => object === dict);
  if (found === undefined) throw new Error('Nothing to break: no such object');
  return found[0];
}
