import { pdfText } from './pdf-syntax';
import type { Bookmark } from './tagged-content';

export interface OutlineServices {
  reserve(): number;
  destination(anchor: string): string;
}

interface Item {
  readonly number: number;
  readonly title: string;
  readonly level: number;
  readonly anchor: string;
  readonly kids: Item[];
}

/** The objects of the bookmark tree: each bookmark hangs under the last one before it of a lower level. */
export function outlineObjects(
  bookmarks: readonly Bookmark[],
  services: OutlineServices,
): { readonly root: number; readonly objects: readonly (readonly [number: number, body: string])[] } {
  const root: Item = { number: services.reserve(), title: '', level: 0, anchor: '', kids: [] };
  const path: Item[] = [root];
  for (const bookmark of bookmarks) {
    const item: Item = { ...bookmark, number: services.reserve(), kids: [] };
    while ((path.at(-1)?.level ?? 0) >= item.level && path.length > 1) path.pop();
    path.at(-1)?.kids.push(item);
    path.push(item);
  }
  const top = `<</Type/Outlines${familyEntries(root)}/Count ${root.kids.length}>>`;
  return { root: root.number, objects: [[root.number, top], ...kidObjects(root, services)] };
}

function kidObjects(parent: Item, services: OutlineServices): readonly (readonly [number, string])[] {
  return parent.kids.flatMap((item, index): readonly (readonly [number, string])[] => {
    const siblings = siblingEntry('Prev', parent.kids[index - 1]) + siblingEntry('Next', parent.kids[index + 1]);
    // A negative count: opened by the reader, not at once.
    const count = item.kids.length > 0 ? `/Count -${item.kids.length}` : '';
    const body = `<</Title ${pdfText(item.title)}/Parent ${parent.number} 0 R${siblings}${familyEntries(item)}${count}/Dest ${services.destination(item.anchor)}>>`;
    return [[item.number, body], ...kidObjects(item, services)];
  });
}

const siblingEntry = (key: string, item: Item | undefined): string =>
  item === undefined ? '' : `/${key} ${item.number} 0 R`;

const familyEntries = ({ kids }: Item): string => siblingEntry('First', kids[0]) + siblingEntry('Last', kids.at(-1));
