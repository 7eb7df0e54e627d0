import { type FileChild, InternalHyperlink, type Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { hasLetterhead } from '../../model/letterhead';
import { listedHeadings } from '../../model/listed-headings';
import type { Heading, Report } from '../../model/block';
import { element } from '../drawing/element';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';
import { paragraphIn } from './paragraph';

/**
 * The list of sections as a field that the word processor fills with page numbers; until it does, its entries are links.
 * No word of a user stands in the instruction of a field: bookmarks have names of ours.
 */
export function contentsChildren(setting: Setting, report: Report): readonly FileChild[] {
  const headings = listedHeadings(report);
  if (headings.length === 0) return [];
  const deepest = headings.some(({ level }) => level === 2) ? 2 : 1;
  const last = headings.length - 1;
  return [
    paragraphIn(setting, {
      style: 'ContentsTitle',
      // Below a letterhead the list would not end on the same page: it gets one of its own.
      ...(report.letterhead && hasLetterhead(report.letterhead) && { pageBreakBefore: true }),
      children: plainRuns(setting, report.words.contents),
    }),
    ...headings.map((heading, index) =>
      entry(setting, heading, {
        before: index === 0 ? fieldStart(`TOC \\o "1-${deepest}" \\h \\z \\u`) : [],
        after: index === last ? [fieldChar('end')] : [],
      }),
    ),
  ];
}

interface Around {
  readonly before: readonly ParagraphChild[];
  readonly after: readonly ParagraphChild[];
}

function entry(setting: Setting, { level, number, text, anchor }: Heading, { before, after }: Around): Paragraph {
  const bookmark = setting.bookmarks.get(anchor) ?? '';
  const tab = () => new TextRun({ children: [new Tab()] });
  const link = new InternalHyperlink({
    anchor: bookmark,
    children: [
      ...(number === '' ? [] : plainRuns(setting, number)),
      // Sections without a number stand in line with the others.
      ...(number === '' && level > 1 ? [] : [tab()]),
      ...plainRuns(setting, text),
      tab(),
      ...fieldStart(`PAGEREF ${bookmark} \\h`),
      fieldChar('end'),
    ],
  });
  return paragraphIn(setting, { style: level === 1 ? 'TOC1' : 'TOC2', children: [...before, link, ...after] });
}

/** Marked as out of date, since only the word processor knows the pages. */
function fieldStart(instruction: string): readonly TextRun[] {
  return [
    new TextRun({ children: [element('w:fldChar', { 'w:fldCharType': 'begin', 'w:dirty': 'true' })] }),
    new TextRun({ children: [element('w:instrText', { 'xml:space': 'preserve' }, [instruction])] }),
    fieldChar('separate'),
  ];
}

const fieldChar = (type: 'separate' | 'end'): TextRun =>
  new TextRun({ children: [element('w:fldChar', { 'w:fldCharType': type })] });
