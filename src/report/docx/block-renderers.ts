import type { FileChild } from 'docx';
import type { Block } from '../model/block';
import { calloutChildren } from './blocks/callout';
import { figureChildren } from './blocks/figure';
import { formChildren } from './blocks/form';
import { headingChildren } from './blocks/heading';
import { levelStripChildren } from './blocks/level-strip';
import { listChildren } from './blocks/list';
import { paragraphChildren } from './blocks/paragraph';
import { posterChildren } from './blocks/poster';
import { quotationChildren } from './blocks/quotation';
import { tableChildren } from './blocks/table';
import { verdictChildren } from './blocks/verdicts';
import { paragraphIn } from './page/paragraph';
import type { Setting } from './setting';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

interface Place {
  readonly startsPage: boolean;
}

type Renderer<Kind extends Block['kind']> = (
  setting: Setting,
  block: BlockOf<Kind>,
  place: Place,
) => readonly FileChild[];

/** From block kind to paragraphs and tables: a kind without an entry does not compile. */
const renderers: { readonly [Kind in Block['kind']]: Renderer<Kind> } = {
  heading: headingChildren,
  paragraph: paragraphChildren,
  list: listChildren,
  table: tableChildren,
  verdicts: verdictChildren,
  'level-strip': levelStripChildren,
  figure: figureChildren,
  quotation: quotationChildren,
  callout: calloutChildren,
  form: formChildren,
  poster: posterChildren,
  'page-break': () => [],
};

/** All blocks in order; what comes after a page break, or first where `startsPage` says so, starts a page. */
export function childrenOfBlocks(setting: Setting, blocks: readonly Block[], first: Place): readonly FileChild[] {
  const children: FileChild[] = [];
  let { startsPage } = first;
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      startsPage = true;
      continue;
    }
    const own = childrenOfBlock(setting, block, { startsPage });
    if (own.length === 0) continue;
    // A heading breaks the page itself; an empty line would stand above it.
    if (startsPage && block.kind !== 'heading')
      children.push(paragraphIn(setting, { style: 'Gap', pageBreakBefore: true }));
    children.push(...own);
    startsPage = false;
  }
  return children;
}

function childrenOfBlock<Kind extends Block['kind']>(
  setting: Setting,
  block: BlockOf<Kind> & { readonly kind: Kind },
  place: Place,
): readonly FileChild[] {
  const renderer: Renderer<Kind> = renderers[block.kind];
  return renderer(setting, block, place);
}
