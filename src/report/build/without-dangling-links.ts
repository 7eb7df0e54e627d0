import type { Block, Inline, LevelRow, Run } from '../model/block';

/** The blocks with every link to a heading that is not among them as plain words: its section was left out. */
export function withoutDanglingLinks(blocks: readonly Block[]): readonly Block[] {
  const anchors = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [`#${block.anchor}`] : [])));
  const mended = (inline: Inline): Inline => inline.map((run) => (leads(run, anchors) ? run : withoutLink(run)));
  return blocks.map((block) => mendedBlock(block, mended));
}

const leads = ({ href }: Run, anchors: ReadonlySet<string>): boolean =>
  href === undefined || !href.startsWith('#') || anchors.has(href);

const withoutLink = ({ href: _, ...run }: Run): Run => run;

function mendedBlock(block: Block, mended: (inline: Inline) => Inline): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return block.kind === 'paragraph'
        ? { ...block, content: mended(block.content) }
        : { ...block, content: block.content.map(mended) };
    case 'list':
      return { ...block, items: block.items.map(mended) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map(mended)) };
    case 'level-strip':
      return {
        ...block,
        groups: block.groups.map(({ title, rows }) => ({ title, rows: rows.map(mendedRow(mended)) })),
      };
    default:
      return block;
  }
}

const mendedRow =
  (mended: (inline: Inline) => Inline) =>
  (row: LevelRow): LevelRow =>
    row.more ? { ...row, more: mended(row.more) } : row;
