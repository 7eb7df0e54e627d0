import { jsPDF } from 'jspdf';
import { assert } from '../../../base/assert';
import { withPackedObjects, type PackedObject } from './pack-objects';

export interface DocumentOptions {
  readonly widthInPoints: number;
  readonly heightInPoints: number;
  readonly title: string;
  readonly createdAt: Date;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
}

/** The places where we add objects of our own while jsPDF puts the file together. */
export interface DocumentHooks {
  /** Inside the dictionary of a page; the first call is also the first moment at which objects can be reserved. */
  page(number: number): void;
  /** The font behind one of our resource names; returns the number of its object. */
  font(resource: string): number;
  /** After pages and fonts: whole objects. */
  objects(): void;
  /** Inside the dictionary of pictures. */
  pictures(): void;
  /** Inside the catalog. */
  catalog(): void;
}

/** The little of jsPDF that we use: pages, compression, cross references. Text, tags and fonts are our own. */
export interface PdfDocument {
  /** Adds a page (the first exists already) and makes it the current one. */
  addPage(): void;
  setPage(number: number): void;
  /** Makes a font known under a resource name. */
  addFontResource(resource: string): void;
  /** Writes to the current page or, inside a hook, to the file. */
  write(text: string): void;
  reserveObject(): number;
  writeObject(number: number, body: string): void;
  /** The same for an object that is one of many, such as those of the structure: they are compressed together. */
  packObject(number: number, body: string): void;
  writeStream(number: number, stream: StreamContent): void;
  objectOfPage(number: number): number;
  output(hooks: DocumentHooks): Uint8Array<ArrayBuffer>;
}

export interface StreamContent {
  /** One character a byte. */
  readonly data: string;
  readonly entries?: readonly { readonly key: string; readonly value: string }[];
  readonly plain?: boolean;
}

/** Opens an empty document of one page. */
export function createPdfDocument(options: DocumentOptions): PdfDocument {
  const { doc, fontDictionary } = openDocument(options);
  const inner = internalsOf(doc);
  const packed: PackedObject[] = [];
  return {
    addPage: () => void doc.addPage(),
    setPage: (number) => void doc.setPage(number),
    addFontResource: (id) => void (fontDictionary[id] ??= { id, isAlreadyPutted: true, metadata: {} }),
    write: (text) => inner.write(text),
    reserveObject: () => inner.reserveObject(),
    writeObject(number, body) {
      inner.beginObject(number, true);
      inner.write(body);
      inner.write('endobj');
    },
    packObject: (number, body) => void packed.push({ number, body }),
    writeStream(number, { data, entries = [], plain = false }) {
      inner.beginObject(number, true);
      inner.putStream({ data, filters: plain ? [] : ['FlateEncode'], additionalKeyValues: [...entries] });
      inner.write('endobj');
    },
    objectOfPage: (number) => inner.objectOfPage(number),
    output: (hooks) => withPackedObjects(outputWithHooks(doc, inner, hooks), packed),
  };
}

interface FontEntry {
  readonly id: string;
  readonly isAlreadyPutted: boolean;
  readonly metadata: object;
  objectNumber?: number;
}

type FontDictionary = Record<string, FontEntry>;

let fontsOfNewDocument: FontDictionary = {};

/** jsPDF would write its fourteen standard fonts, not embedded, into each file: leave none of them. */
jsPDF.API.events.push([
  'addFonts',
  ({ fonts }: { readonly fonts: FontDictionary }) => {
    for (const id of Object.keys(fonts)) Reflect.deleteProperty(fonts, id);
    fontsOfNewDocument = fonts;
  },
]);

function openDocument(options: DocumentOptions): { doc: jsPDF; fontDictionary: FontDictionary } {
  const format = [options.widthInPoints, options.heightInPoints];
  const doc = new jsPDF({ unit: 'pt', format, compress: true });
  doc.setProperties({ title: options.title, creator: 'Lacuna' });
  doc.setCreationDate(pdfDate(options.createdAt));
  doc.setFileId(options.fileId);
  doc.setDisplayMode('fullwidth', 'continuous', 'UseOutlines');
  doc.viewerPreferences({ DisplayDocTitle: true });
  return { doc, fontDictionary: fontsOfNewDocument };
}

// jsPDF refuses other years, and a clock may be wrong.
const firstDate = Date.UTC(1970, 0, 1);
const lastDate = Date.UTC(2037, 11, 31);

/** In universal time: jsPDF would take the zone of the machine, and the same report would differ between two machines. */
function pdfDate(date: Date): string {
  const near = new Date(Math.min(Math.max(date.getTime(), firstDate), lastDate));
  return `D:${near.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;
}

/** jsPDF swallows what its subscribers throw, so the first failure is kept and thrown again at the end. */
function outputWithHooks(doc: jsPDF, inner: Internals, hooks: DocumentHooks): Uint8Array<ArrayBuffer> {
  const failures: unknown[] = [];
  const subscribe = (event: string, handler: (payload: HookPayload) => void): void =>
    inner.subscribe(event, (payload) => {
      try {
        handler(payload);
      } catch (failure) {
        failures.push(failure);
      }
    });
  subscribe('putPage', ({ pageNumber }) => hooks.page(pageNumber));
  subscribe('putFont', ({ font }) => {
    font.objectNumber = hooks.font(font.id);
  });
  subscribe('putXobjectDict', () => hooks.pictures());
  subscribe('postPutResources', () => hooks.objects());
  subscribe('putCatalog', () => hooks.catalog());
  const bytes = new Uint8Array(doc.output('arraybuffer'));
  if (failures.length > 0) throw failures[0];
  return bytes;
}

interface Internals {
  write(text: string): void;
  reserveObject(): number;
  beginObject(number: number, doOutput: boolean): void;
  putStream(stream: object): void;
  objectOfPage(number: number): number;
  subscribe(event: string, handler: (payload: HookPayload) => void): void;
}

/** What jsPDF tells its subscribers; each event fills in its own part. */
interface HookPayload {
  readonly pageNumber: number;
  readonly font: FontEntry;
}

/**
 * The semi-public parts of jsPDF, unchanged since version 2 but missing from its types; a version without them fails
 * here, in every test.
 */
function internalsOf(doc: jsPDF): Internals {
  const member = (holder: object, name: string): ((...values: readonly unknown[]) => unknown) => {
    const found: unknown = Reflect.get(holder, name);
    assert(typeof found === 'function', `jsPDF has ${name}`);
    return (...values) => Reflect.apply(found, holder, values) as unknown;
  };
  member(objectIn(doc, '__private__'), 'setPdfVersion')('1.7');
  const pageInfo = member(doc.internal, 'getPageInfo');
  return {
    write: member(doc.internal, 'write'),
    reserveObject: () => Number(member(doc.internal, 'newObjectDeferred')()),
    beginObject: member(doc.internal, 'newObjectDeferredBegin'),
    putStream: member(doc.internal, 'putStream'),
    objectOfPage: (number) => Number(Reflect.get(Object(pageInfo(number)), 'objId')),
    subscribe: (event, handler) => void member(doc.internal.events, 'subscribe')(event, handler),
  };
}

function objectIn(holder: object, name: string): object {
  const found: unknown = Reflect.get(holder, name);
  assert(typeof found === 'object' && found !== null, `jsPDF has ${name}`);
  return found;
}
