import { type PDFDict, type PDFDocument, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';
import { type Token, tokensOf } from './content-tokens';
import { bytesOf, dictAt, itemsAt } from './objects';

/** Marked content that was open when something was drawn; `mcid` is null where there is none. */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | null;
  readonly entries: ReadonlyMap<string, Token>;
}

/** Something that puts ink on a page. */
export interface Drawn {
  readonly operator: string;
  /** Outermost first. */
  readonly marks: readonly Mark[];
  readonly font: PDFDict | null;
  readonly bytes: readonly number[];
}

export interface PageContent {
  readonly number: number;
  readonly page: PDFPage;
  readonly objectNumber: number;
  readonly content: string;
  readonly drawn: readonly Drawn[];
  /** Each mark that was opened, with those that were open already. */
  readonly opened: readonly { readonly mark: Mark; readonly inside: readonly Mark[] }[];
  /** What does not go by the syntax: marks left open, or closed twice. */
  readonly faults: readonly string[];
}

/** Follows the operators of every page. */
export function contentOfPages(document: PDFDocument): readonly PageContent[] {
  return document.getPages().map((page, index) => {
    const content = contentOf(document, page);
    const tokens = tokensOf(content);
    return {
      number: index + 1,
      page,
      objectNumber: page.ref.objectNumber,
      content,
      ...followed(tokens, dictAt(resourcesOf(page), 'Font')),
    };
  });
}

const resourcesOf = (page: PDFPage): PDFDict | null => page.node.Resources() ?? null;

function contentOf(document: PDFDocument, page: PDFPage): string {
  const streams = itemsAt(page.node, 'Contents').map((item) => document.context.lookup(item));
  return streams
    .map((stream) => (stream instanceof PDFRawStream ? Buffer.from(bytesOf(stream)).toString('latin1') : ''))
    .join('\n');
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'EI']);

function followed(tokens: readonly Token[], fonts: PDFDict | null): Pick<PageContent, 'drawn' | 'opened' | 'faults'> {
  const drawn: Drawn[] = [];
  const opened: { mark: Mark; inside: readonly Mark[] }[] = [];
  const faults: string[] = [];
  let marks: readonly Mark[] = [];
  let font: PDFDict | null = null;
  let operands: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'operator') {
      operands.push(token);
      continue;
    }
    const operator = token.value;
    if (operator === 'Tf') font = fonts === null ? null : dictAt(fonts, wordOf(operands[0]));
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = markFrom(operands);
      opened.push({ mark, inside: marks });
      marks = [...marks, mark];
    }
    if (operator === 'EMC') {
      if (marks.length === 0) faults.push('a mark is closed that was not open');
      marks = marks.slice(0, -1);
    }
    if (painting.has(operator)) drawn.push({ operator, marks, font, bytes: bytesIn(operands) });
    operands = [];
  }
  if (marks.length > 0) faults.push('a mark is left open');
  return { drawn, opened, faults };
}

function markFrom([tag, properties]: readonly Token[]): Mark {
  const entries = properties?.kind === 'dict' ? properties.entries : new Map<string, Token>();
  const mcid = entries.get('MCID');
  return { tag: wordOf(tag), mcid: mcid?.kind === 'number' ? mcid.value : null, entries };
}

const wordOf = (token: Token | undefined): string =>
  token?.kind === 'name' || token?.kind === 'operator' ? token.value : '';

const bytesIn = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap((token) =>
    token.kind === 'string' ? token.bytes : token.kind === 'array' ? bytesIn(token.items) : [],
  );
