import { ConcreteHyperlink, type Document, type ParagraphChild } from 'docx';
import type { Report } from '../model/block';
import { measuresOf } from './page/measures';
import { colour } from './page/type-scale';
import { listNamesFor } from './page/numbering';
import type { Setting } from './setting';
import { WrittenAs } from './text/written-as';

/** The setting of one report, and what writes the addresses of its links into the finished document. */
export function openSetting(report: Report): { readonly setting: Setting; addLinks(document: Document): void } {
  let id = 0;
  const nextId = (): number => (id += 1);
  const addresses: string[] = [];
  const linkTo = (url: string, words: readonly ParagraphChild[]): readonly ParagraphChild[] => {
    // Word refuses a whole file for the sake of one address that is none.
    if (!URL.canParse(url)) return words;
    return [new WrittenAs(new ConcreteHyperlink(words, linkId(addresses.push(new URL(url).href))))];
  };
  const setting: Setting = {
    direction: report.direction,
    language: report.language,
    words: report.words,
    measures: measuresOf(report.paper),
    ruleColour: report.letterhead?.colour?.onPaper.slice(1).toUpperCase() ?? colour.black,
    bookmarks: bookmarksOf(report),
    lists: listNamesFor(report),
    nextId,
    linkTo,
  };
  const addLinks = (document: Document): void => {
    addresses.forEach((address, index) => {
      document.Document.Relationships.addRelationship(linkId(index + 1), relationship, address, 'External');
    });
  };
  return { setting, addLinks };
}

/** The library's own links get ids at random. */
const linkId = (count: number): string => `Link${count}`;

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Short names in letters that every word processor takes; the line before them hides them in its list of bookmarks. */
function bookmarksOf({ blocks }: Report): ReadonlyMap<string, string> {
  const anchors = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : [])));
  return new Map([...anchors].map((anchor, index) => [anchor, `_place${index + 1}`]));
}
