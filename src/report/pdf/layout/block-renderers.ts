import type { Block } from '../../model/block';
import type { StructureElement } from '../document/structure';
import { calloutPieces } from './blocks/callout';
import { figurePieces } from './blocks/figure';
import { formPieces } from './blocks/form';
import { headingPieces } from './blocks/heading';
import { levelStripPieces } from './blocks/level-strip';
import { listPieces } from './blocks/list';
import { paragraphPieces } from './blocks/paragraph';
import { posterPieces } from './blocks/poster';
import { quotationPieces } from './blocks/quotation';
import { tablePieces } from './blocks/table';
import { verdictPieces } from './blocks/verdicts';
import { keptWithNext, type Piece } from './piece';
import type { Setting } from './setting';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

type Renderer<Kind extends Block['kind']> = (
  setting: Setting,
  block: BlockOf<Kind>,
  parent: StructureElement,
) => readonly Piece[];

/** From block kind to pieces: a kind without an entry does not compile. */
const renderers: { readonly [Kind in Block['kind']]: Renderer<Kind> } = {
  heading: headingPieces,
  paragraph: paragraphPieces,
  list: listPieces,
  table: tablePieces,
  verdicts: verdictPieces,
  'level-strip': levelStripPieces,
  figure: figurePieces,
  quotation: quotationPieces,
  callout: calloutPieces,
  form: formPieces,
  poster: posterPieces,
  'page-break': () => [],
};

/** The pieces of all blocks in order; a page break makes the piece after it start a page. */
export function piecesOfBlocks(setting: Setting, blocks: readonly Block[], parent: StructureElement): readonly Piece[] {
  const pieces: Piece[] = [];
  let startsPage = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page-break') startsPage = true;
    const own = piecesOfBlock(setting, block, parent);
    const [first, ...rest] = tiedTo(blocks[index + 1], { block, own });
    if (first === undefined) continue;
    pieces.push({ ...first, startsPage }, ...rest);
    startsPage = false;
  }
  return pieces;
}

/** The pieces of a block, tied to what follows where the two are read as one. */
function tiedTo(
  next: Block | undefined,
  { block, own }: { readonly block: Block; readonly own: readonly Piece[] },
): readonly Piece[] {
  if (isRemarkOn(block, next)) return remarkedOn(own);
  return leadsIn(block, next) ? keptWithNext(own) : own;
}

/** An introduction belongs to what it introduces, as a paragraph does to its list or to the strip that is named in it. */
function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  if (block.role === 'lead') return next.kind !== 'heading';
  return next.kind === 'list' || (next.kind === 'level-strip' && next.caption === '');
}

/** A note belongs to the paragraph or table before it: it stands close and on the same page. */
function isRemarkOn(block: Block, next: Block | undefined): boolean {
  return block.kind !== 'heading' && next?.kind === 'paragraph' && next.role === 'note';
}

function remarkedOn(pieces: readonly Piece[]): readonly Piece[] {
  const closeInPoints = 6;
  return keptWithNext(pieces).map((piece) => ({ ...piece, after: Math.min(piece.after, closeInPoints) }));
}

function piecesOfBlock<Kind extends Block['kind']>(
  setting: Setting,
  block: BlockOf<Kind> & { readonly kind: Kind },
  parent: StructureElement,
): readonly Piece[] {
  const renderer: Renderer<Kind> = renderers[block.kind];
  return renderer(setting, block, parent);
}
