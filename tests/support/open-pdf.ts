import type { RefProxy } from 'pdfjs-dist/types/src/display/api';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the logical structure as a reader program sees it. */
export interface StructureNode {
  readonly role: string;
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  readonly marks: readonly string[];
  readonly children: readonly StructureNode[];
}

export interface OutlineNode {
  readonly title: string;
  readonly page: number | null;
  readonly items: readonly OutlineNode[];
}

export interface OpenPage {
  readonly size: readonly [width: number, height: number];
  readonly structure: StructureNode;
  /** Ids of the marked content on the page, and those that the structure knows. */
  readonly marksDrawn: readonly string[];
  readonly marksInStructure: readonly string[];
  /** Names of drawing operators outside any mark: must be empty in a tagged file. */
  readonly untaggedDrawing: readonly string[];
  readonly drawnText: string;
  /** Text outside artifacts. */
  readonly taggedText: string;
  readonly bounds: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly links: readonly { readonly url: string | null; readonly page: number | null; readonly contents: string }[];
}

export interface OpenPdf {
  readonly info: object;
  readonly xmp: string;
  readonly markInfo: { readonly Marked?: boolean } | null;
  readonly viewerPreferences: object | null;
  readonly outline: readonly OutlineNode[];
  readonly pages: readonly OpenPage[];
  /** The tagged text of all pages. */
  readonly text: string;
}

/** Reads a PDF with pdf.js, a program that shares no code with the one that writes it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const metadata = await document.getMetadata();
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => openPage(document, await document.getPage(number))));
  const opened = {
    info: metadata.info,
    xmp: new TextDecoder().decode(bytes),
    markInfo: await document.getMarkInfo(),
    viewerPreferences: await document.getViewerPreferences(),
    outline: await outlineFrom(document, await document.getOutline()),
    pages,
    text: pages.map(({ taggedText }) => taggedText).join('\n'),
  };
  await document.destroy();
  return opened;
}

async function openPage(document: PDFDocumentProxy, page: PDFPageProxy): Promise<OpenPage> {
  const structure = nodeFrom(await page.getStructTree());
  const text = await textOf(page);
  const annotations: readonly object[] = await page.getAnnotations();
  const links = annotations.filter((annotation) => textAt(annotation, 'subtype') === 'Link');
  return {
    size: [page.view[2] ?? 0, page.view[3] ?? 0],
    structure,
    marksInStructure: marksOf(structure),
    untaggedDrawing: await untaggedDrawingOf(page),
    ...text,
    links: await Promise.all(
      links.map(async (link: object) => ({
        url: textAt(link, 'url') ?? null,
        page: await pageOfDestination(document, Reflect.get(link, 'dest')),
        contents: textAt(objectAt(link, 'contentsObj'), 'str') ?? '',
      })),
    ),
  };
}

type TreeNode = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;

function nodeFrom(node: TreeNode | null): StructureNode {
  const kids = node?.children ?? [];
  return {
    role: node?.role ?? 'none',
    alt: textAt(node, 'alt'),
    lang: textAt(node, 'lang'),
    marks: kids.flatMap((kid) => ('id' in kid && kid.type === 'content' ? [kid.id] : [])),
    children: kids.flatMap((kid) => ('children' in kid ? [nodeFrom(kid)] : [])),
  };
}

function textAt(node: object | null, key: string): string | undefined {
  const value: unknown = node === null ? undefined : Reflect.get(node, key);
  return typeof value === 'string' ? value : undefined;
}

function objectAt(node: object, key: string): object | null {
  const value: unknown = Reflect.get(node, key);
  return typeof value === 'object' ? value : null;
}

const marksOf = (node: StructureNode): readonly string[] => [...node.marks, ...node.children.flatMap(marksOf)];

type TextParts = Pick<OpenPage, 'drawnText' | 'taggedText' | 'bounds' | 'marksDrawn'>;

async function textOf(page: PDFPageProxy): Promise<TextParts> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const all: string[] = [];
  const tagged: string[] = [];
  const marks: string[] = [];
  const bounds = { left: Infinity, right: 0, top: 0, bottom: Infinity };
  let inArtifact = false;
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'beginMarkedContentProps') inArtifact = textAt(item, 'tag') === 'Artifact';
      if (item.type === 'beginMarkedContentProps' && typeof item.id === 'string') marks.push(item.id);
      continue;
    }
    const words = item.str + (item.hasEOL ? '\n' : '');
    all.push(words);
    if (!inArtifact) tagged.push(words);
    if (item.str.trim() === '') continue;
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x + item.width);
    bounds.bottom = Math.min(bounds.bottom, y);
    bounds.top = Math.max(bounds.top, y);
  }
  return { drawnText: all.join(''), taggedText: tagged.join(''), bounds, marksDrawn: marks };
}

/** Everything that puts ink on the page; pdf.js turns paths and their painting into one operator. */
const drawing = new Map<number, string>([
  [OPS.constructPath, 'constructPath'],
  [OPS.fill, 'fill'],
  [OPS.stroke, 'stroke'],
  [OPS.showText, 'showText'],
  [OPS.showSpacedText, 'showSpacedText'],
  [OPS.paintImageXObject, 'paintImageXObject'],
  [OPS.shadingFill, 'shadingFill'],
]);

async function untaggedDrawingOf(page: PDFPageProxy): Promise<readonly string[]> {
  const { fnArray } = await page.getOperatorList();
  let depth = 0;
  return fnArray.flatMap((operator) => {
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent) depth++;
    if (operator === OPS.endMarkedContent) depth--;
    const name = drawing.get(operator);
    return depth === 0 && name !== undefined ? [name] : [];
  });
}

/** What we read of pdf.js's bookmarks, whose own type says "any" below the first level. */
interface OutlineItem {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineItem[];
}

async function outlineFrom(
  document: PDFDocumentProxy,
  items: readonly OutlineItem[] | null,
): Promise<readonly OutlineNode[]> {
  return Promise.all(
    (items ?? []).map(async ({ title, dest, items: kids }) => ({
      title,
      page: await pageOfDestination(document, dest),
      items: await outlineFrom(document, kids),
    })),
  );
}

async function pageOfDestination(document: PDFDocumentProxy, destination: unknown): Promise<number | null> {
  const reference: unknown = Array.isArray(destination) ? destination[0] : null;
  return isReference(reference) ? (await document.getPageIndex(reference)) + 1 : null;
}

function isReference(value: unknown): value is RefProxy {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
