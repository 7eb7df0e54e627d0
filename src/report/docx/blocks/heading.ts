import { BookmarkEnd, BookmarkStart, type FileChild, HeadingLevel, Tab, TextRun } from 'docx';
import type { Heading } from '../../model/block';
import { twips } from '../page/measures';
import { paragraphIn } from '../page/paragraph';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';
import { WrittenAs } from '../text/written-as';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A heading under its style, a bookmark around it; its number is text, so that no program counts anew. */
export function headingChildren(
  setting: Setting,
  heading: Heading,
  { startsPage }: { readonly startsPage: boolean },
): readonly FileChild[] {
  const { number, text, level } = heading;
  const words = [
    ...(number === '' ? [] : [...plainRuns(setting, number), new TextRun({ children: [new Tab()] })]),
    ...plainRuns(setting, text),
  ];
  const indent = number === '' ? { indent: { left: twips(setting.measures.hang), hanging: 0 } } : {};
  const children = bookmarked(setting, heading.anchor, words);
  return [paragraphIn(setting, { heading: levels[level], pageBreakBefore: startsPage, ...indent, children })];
}

/** The library's own bookmarks are counted over all documents that the program ever makes. */
function bookmarked(setting: Setting, anchor: string, words: readonly TextRun[]): readonly TextRun[] {
  const name = setting.bookmarks.get(anchor);
  if (name === undefined) return words;
  const id = setting.nextId();
  return [new WrittenAs(new BookmarkStart(name, id)), ...words, new WrittenAs(new BookmarkEnd(id))];
}
