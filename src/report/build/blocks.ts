import type { Block, Heading, Inline, ListBlock, ParagraphBlock, TableBlock } from '../model/block';

/** Short forms for the blocks that most sections use; `numberBlocks` fills the numbers in at the end. */

export const heading = (level: 1 | 2 | 3, text: string, anchor: string): Heading => ({
  kind: 'heading',
  level,
  number: '',
  text,
  anchor,
});

/** The heading of an annex, which `numberBlocks` gives a letter. */
export const annex = (text: string, anchor: string): Heading => ({ ...heading(1, text, anchor), number: annexNumber });

const annexNumber = 'A';

/** A paragraph that gets a number of its own, so that it can be quoted in a meeting. */
export const paragraph = (...content: readonly (string | Inline[number])[]): ParagraphBlock => ({
  kind: 'paragraph',
  number: '',
  content: inline(content),
});

/** A paragraph without a number: an introduction or a remark. */
export const remark = (role: 'lead' | 'note', ...content: readonly (string | Inline[number])[]): ParagraphBlock => ({
  kind: 'paragraph',
  number: '',
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
  rows: readonly (readonly (string | Inline)[])[],
): TableBlock {
  const cellOf = (cell: string | Inline): Inline => (typeof cell === 'string' ? [{ text: cell }] : cell);
  return { kind: 'table', caption, columns, rows: rows.map((cells) => cells.map(cellOf)) };
}

/** Numbers sections (1, 2 …), annexes (A, B …) and in each its paragraphs without a role and its numbered rows (3.1, 3.2 … B.1). */
export function numberBlocks(blocks: readonly Block[]): readonly Block[] {
  let [sections, annexes, paragraphs] = [0, 0, 0];
  let current = '';
  const next = (): string => `${current}.${++paragraphs}`;
  return blocks.map((block) => {
    if (block.kind === 'heading' && block.level === 1) {
      paragraphs = 0;
      current = block.number === annexNumber ? letterOf(++annexes) : `${++sections}`;
      return { ...block, number: current };
    }
    if (block.kind === 'paragraph' && block.role === undefined) return { ...block, number: next() };
    if (block.kind === 'table' && block.isNumbered)
      return { ...block, rows: block.rows.map(([, ...cells]) => [[{ text: next() }], ...cells]) };
    return block;
  });
}

const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place - 1);

function inline(content: readonly (string | Inline[number])[]): Inline {
  return content.map((part) => (typeof part === 'string' ? { text: part } : part));
}
