import type { Block, ParagraphBlock } from '../model/block';

/** "p3.12": where a link to a numbered paragraph leads; undefined for a paragraph without a number. */
export function paragraphAnchor({ number }: ParagraphBlock): string | undefined {
  return number === '' ? undefined : `p${number}`;
}

/** Everything in a report that a link can lead to. */
export function anchorsOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'heading') return block.anchor === '' ? [] : block.anchor;
      return block.kind === 'paragraph' ? (paragraphAnchor(block) ?? []) : [];
    }),
  );
}
