import type { Heading, Report } from '../../model/block';

/** The mark of each page: the report's own, or that of the section which stands on it. */
export function pageMarks(
  { blocks, trainingMark }: Pick<Report, 'blocks' | 'trainingMark'>,
  pageOf: (anchor: string) => number,
): (page: number) => string {
  if (trainingMark !== '') return () => trainingMark;
  const isSection = (block: Report['blocks'][number]): block is Heading =>
    block.kind === 'heading' && block.level === 1;
  const sections = blocks.filter(isSection);
  const marked = sections.flatMap(({ anchor, pageMark }, index) => {
    const [from, next] = [pageOf(anchor), sections[index + 1]];
    // A section that ends where the next one begins shares that page with it only if both begin on it.
    const until = next === undefined ? Infinity : Math.max(from, pageOf(next.anchor) - 1);
    return pageMark === undefined ? [] : [{ from, until, mark: pageMark }];
  });
  return (page) => marked.find(({ from, until }) => from <= page && page <= until)?.mark ?? '';
}
