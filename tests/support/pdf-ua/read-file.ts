import { type PDFDict, type PDFDocument, PDFDocument as Documents, PDFDict as Dicts, PDFStream } from '@cantoo/pdf-lib';
import { type FontFacts, fontsOf } from './font-facts';
import { bytesOf, nameAt, streamAt } from './objects';
import { contentOfPages, type PageContent } from './page-content';
import { allNodes, type Node, structureOf } from './structure-nodes';

/** What the rules look at. */
export interface UaFile {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly xmp: string;
  readonly pages: readonly PageContent[];
  /** Top elements, and all of them in order. */
  readonly tops: readonly Node[];
  readonly nodes: readonly Node[];
  readonly fonts: readonly FontFacts[];
  readonly annotations: readonly Annotation[];
  /** Every dictionary of the file, those of streams too. */
  readonly dicts: readonly PDFDict[];
}

export interface Annotation {
  readonly dict: PDFDict;
  readonly number: number;
  readonly page: PageContent;
  readonly subtype: string;
}

/** Opens a file for the rules, or for being broken on purpose. */
export const openDocument = (bytes: Uint8Array): Promise<PDFDocument> =>
  Documents.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });

/** Takes a document apart. */
export function readFile(document: PDFDocument): UaFile {
  const pages = contentOfPages(document);
  const tops = structureOf(document);
  const metadata = streamAt(document.catalog, 'Metadata');
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return {
    document,
    catalog: document.catalog,
    xmp: metadata === null ? '' : new TextDecoder().decode(bytesOf(metadata)),
    pages,
    tops,
    nodes: allNodes(tops),
    fonts: fontsOf(pages),
    annotations: pages.flatMap((page) => annotationsOf(document, page)),
    dicts: objects.flatMap((object) =>
      object instanceof PDFStream ? [object.dict] : object instanceof Dicts ? dictsIn(object) : [],
    ),
  };
}

/** A dictionary with those that stand in it. */
function dictsIn(dict: PDFDict): readonly PDFDict[] {
  return [dict, ...dict.values().flatMap((value) => (value instanceof Dicts ? dictsIn(value) : []))];
}

function annotationsOf(document: PDFDocument, page: PageContent): readonly Annotation[] {
  const list = page.page.node.Annots()?.asArray() ?? [];
  return list.map((reference) => {
    const dict = document.context.lookup(reference, Dicts);
    const number = 'objectNumber' in reference ? Number(reference.objectNumber) : -1;
    return { dict, number, page, subtype: nameAt(dict, 'Subtype') ?? '' };
  });
}
