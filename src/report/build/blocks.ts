import type { Block, Heading, Inline, ListBlock, ParagraphBlock, TableBlock } from '../model/block';

/** Short forms for the blocks that most sections use; `numberBlocks` fills the numbers in at the end. */

export const heading = (level: 1 | 2 | 3, text: string, anchor: string): Heading => ({
  kind: 'heading',
  level,
  number: '',
  text,
  anchor,
});

/** A paragraph that gets a number of its own, so that it can be quoted in a meeting. */
export const paragraph = (...content: readonly (string | Inline[number])[]): ParagraphBlock => ({
  kind: 'paragraph',
  number: null,
  content: inline(content),
});

/** A paragraph without a number: an introduction or a remark. */
export const remark = (role: 'lead' | 'note', ...content: readonly (string | Inline[number])[]): ParagraphBlock => ({
  kind: 'paragraph',
  number: null,
  role,
  content: inline(content),
});

export const list = (items: readonly string[], ordered = false): ListBlock => ({
  kind: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
});

export const strong = (text: string): Inline[number] => ({ text, style: 'strong' });

export function table(
  caption: string,
  columns: TableBlock['columns'],
  rows: readonly (readonly string[])[],
): TableBlock {
  return { kind: 'table', caption, columns, rows: rows.map((cells) => cells.map((text) => [{ text }])) };
}

/** Numbers headings ("3", "3.2") and, through the whole report, every paragraph without a role (1, 2, 3 …). */
export function numberBlocks(blocks: readonly Block[]): readonly Block[] {
  let [section, subsection, paragraphs] = [0, 0, 0];
  return blocks.map((block) => {
    if (block.kind === 'heading' && block.level === 1) {
      subsection = 0;
      return { ...block, number: `${++section}` };
    }
    if (block.kind === 'heading' && block.level === 2) return { ...block, number: `${section}.${++subsection}` };
    if (block.kind === 'paragraph' && block.role === undefined) return { ...block, number: ++paragraphs };
    return block;
  });
}

function inline(content: readonly (string | Inline[number])[]): Inline {
  return content.map((part) => (typeof part === 'string' ? { text: part } : part));
}
