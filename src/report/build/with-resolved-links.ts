import type { Block, Inline, LevelRow, Run } from '../model/block';

/**
 * The blocks with their links as they can be followed: what leads to a heading that is not among them, because its
 * section was left out, is plain words; what is cited has the number of its place behind it (6.3, or E for an annex).
 */
export function withResolvedLinks(blocks: readonly Block[]): readonly Block[] {
  const numbers = numbersByAnchor(blocks);
  const mended = (inline: Inline): Inline => inline.map((run) => resolved(run, numbers));
  return blocks.map((block) => mendedBlock(block, mended));
}

/** Of each heading its own number, or that of the first paragraph below it. */
function numbersByAnchor(blocks: readonly Block[]): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap((block, index) => {
      if (block.kind !== 'heading') return [];
      const below = blocks.slice(index + 1).find(({ kind }) => kind === 'paragraph' || kind === 'heading');
      const number = block.number === '' && below?.kind === 'paragraph' ? below.number : block.number;
      return [[`#${block.anchor}`, number] as const];
    }),
  );
}

function resolved({ isCited, ...run }: Run, numbers: ReadonlyMap<string, string>): Run {
  if (!run.href?.startsWith('#')) return run;
  const number = numbers.get(run.href);
  if (number === undefined) return withoutLink(run);
  return isCited && number !== '' ? { ...run, text: `${run.text}\u00a0(${number})` } : run;
}

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
