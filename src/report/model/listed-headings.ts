import type { Heading, Report } from './block';

/** What a list of contents names: sections, and their parts as long as the list stays short enough for one page with the cover. */
export function listedHeadings({ blocks }: Pick<Report, 'blocks'>): readonly Heading[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const upToTwo = headings.filter(({ level }) => level <= 2);
  return upToTwo.length <= 18 ? upToTwo : headings.filter(({ level }) => level === 1);
}
