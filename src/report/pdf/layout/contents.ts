import type { Heading, Report } from '../../model/block';
import { hasLetterhead } from '../../model/letterhead';
import { listedHeadings } from '../../model/listed-headings';
import type { StructureElement } from '../document/structure';
import { partOf } from './geometry';
import { plainRuns, type InkRun } from './inline';
import { keptWithNext, spaced, type Piece } from './piece';
import { drawLine, linesOf, textPieces } from './set-text';
import type { Setting } from './setting';
import { typeScale } from './type-scale';

/** The list of sections with their pages, each entry a link. `pageOf` is asked when drawing, once pages are known. */
export function contentsPieces(
  setting: Setting,
  {
    report,
    parent,
    pageOf,
  }: { readonly report: Report; readonly parent: StructureElement; pageOf(anchor: string): number },
): readonly Piece[] {
  const headings = listedHeadings(report);
  if (headings.length === 0) return [];
  const title = plainRuns(setting, report.words.contents, { element: parent.child('P'), face: 'labelStrong' });
  const contents = parent.child('TOC');
  const entries = headings.map((heading) => entryPiece(setting, { heading, parent: contents, pageOf }));
  const caption = textPieces(setting, title, { column: setting.geometry.text, style: typeScale.caption });
  // Below a letterhead the list would not end on the same page: it gets one of its own.
  const startsPage = report.letterhead !== undefined && hasLetterhead(report.letterhead);
  const [first, ...rest] = [...spaced(keptWithNext(caption), 28, 5), ...entries.flat()];
  return first ? [startsPage ? { ...first, startsPage } : first, ...rest] : [];
}

interface Entry {
  readonly heading: Heading;
  readonly parent: StructureElement;
  pageOf(anchor: string): number;
}

const numberWidth = 26;
const pageWidth = 30;

function entryPiece(setting: Setting, { heading, parent, pageOf }: Entry): readonly Piece[] {
  const style = typeScale.contents;
  const { text } = setting.geometry;
  const link = parent.child('TOCI').child('Link');
  const target = { kind: 'anchor', anchor: heading.anchor } as const;
  const tag = (): InkRun['tag'] => ({ slot: link.slot(), link: null });
  const run = (words: string): InkRun => ({ text: words, face: style.face, lang: setting.language, tag: tag() });
  const indent = heading.level === 2 ? numberWidth : 0;
  const numberAt = { column: partOf(text, indent, numberWidth + 6), style };
  const number = heading.number === '' ? [] : linesOf(setting, [run(`${heading.number} `)], numberAt);
  const words = { column: partOf(text, indent + numberWidth, text.width - indent - numberWidth - pageWidth), style };
  const lines = textPieces(setting, [run(`${heading.text} `)], words);
  const pageTag = tag();
  return lines.map((line, index) => ({
    ...line,
    keepWithNext: index < lines.length - 1,
    draw(place) {
      if (index === 0) number.forEach((numberLine) => drawLine(setting, numberLine, { ...numberAt, ...place }));
      line.draw(place);
      const box = { x: setting.geometry.left(text), y: place.top, width: text.width, height: line.height };
      setting.layer.link(link, { page: place.page, box, target, description: heading.text });
      if (index < lines.length - 1) return;
      const page = { text: String(pageOf(heading.anchor)), face: style.face, lang: setting.language, tag: pageTag };
      const pageAt = {
        column: partOf(text, text.width - pageWidth, pageWidth),
        style: { ...style, tabular: true },
        align: 'end',
      } as const;
      linesOf(setting, [page], pageAt).forEach((pageLine) => drawLine(setting, pageLine, { ...pageAt, ...place }));
    },
  }));
}
