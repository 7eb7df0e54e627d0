import type { Drawn, PageContent } from '../page-content';
import type { UaFile } from '../read-file';
import { broken, type Rule } from '../rule';

const isArtifact = (tag: string): boolean => tag === 'Artifact';

/** Everything drawn belongs to the structure or is an artifact, and both directions between them agree. */
export const contentRules: readonly Rule[] = [
  {
    id: '7.1-1',
    says: 'no artifact stands inside tagged content',
    check: ({ pages }) =>
      eachOpened(pages, ({ mark, inside }) => isArtifact(mark.tag) && inside.some(({ mcid }) => mcid !== null)),
  },
  {
    id: '7.1-2',
    says: 'no tagged content stands inside an artifact',
    check: ({ pages }) =>
      eachOpened(pages, ({ mark, inside }) => mark.mcid !== null && inside.some(({ tag }) => isArtifact(tag))),
  },
  {
    id: '7.1-3',
    says: 'what is drawn is tagged or an artifact',
    check: (file) => {
      const known = marksInStructure(file);
      return file.pages.flatMap((page) =>
        broken(
          page.drawn,
          (drawn) => isAccountedFor(drawn, page, known),
          ({ operator }) => `page ${page.number}: ${operator}`,
        ),
      );
    },
  },
  {
    id: '7.20-2',
    says: 'no content drawn for the structure is shared by two places',
    check: ({ nodes }) => {
      const marks = nodes.flatMap(({ leaves }) =>
        leaves.flatMap((leaf) => (leaf.kind === 'mark' ? [`${leaf.page} ${leaf.mcid}`] : [])),
      );
      const seen = new Set<string>();
      const again = marks.filter((mark) => seen.size === seen.add(mark).size);
      return again.slice(0, 5);
    },
  },
  {
    id: 'own-marks',
    says: 'marks are closed once and not left open',
    check: ({ pages }) => pages.flatMap(({ number, faults }) => faults.map((fault) => `page ${number}: ${fault}`)),
  },
  {
    id: 'own-leaves',
    says: 'the structure names only marks that are on the page',
    check: ({ pages, nodes }) => {
      const drawn = new Set(
        pages.flatMap(({ objectNumber, opened }) => opened.map(({ mark }) => `${objectNumber} ${mark.mcid}`)),
      );
      const named = nodes.flatMap(({ leaves }) =>
        leaves.flatMap((leaf) => (leaf.kind === 'mark' ? [`${leaf.page} ${leaf.mcid}`] : [])),
      );
      return broken(
        named,
        (mark) => drawn.has(mark),
        (mark) => `no mark ${mark}`,
      );
    },
  },
  {
    id: 'own-tags',
    says: 'a mark has the type of the element it belongs to',
    check: ({ pages, nodes }) => {
      const types = new Map(
        nodes.flatMap(({ leaves, type }) =>
          leaves.flatMap((leaf) => (leaf.kind === 'mark' ? [[`${leaf.page} ${leaf.mcid}`, type] as const] : [])),
        ),
      );
      return pages.flatMap(({ objectNumber, opened }) =>
        opened.flatMap(({ mark }) => {
          const type = mark.mcid === null ? mark.tag : types.get(`${objectNumber} ${mark.mcid}`);
          return type === mark.tag ? [] : [`${mark.tag} in ${type}`];
        }),
      );
    },
  },
];

function eachOpened(
  pages: readonly PageContent[],
  isWrong: (opened: PageContent['opened'][number]) => boolean,
): readonly string[] {
  return pages.flatMap(({ number, opened }) => opened.filter(isWrong).map(({ mark }) => `page ${number}: ${mark.tag}`));
}

function marksInStructure({ nodes }: UaFile): ReadonlySet<string> {
  return new Set(
    nodes.flatMap(({ leaves }) =>
      leaves.flatMap((leaf) => (leaf.kind === 'mark' ? [`${leaf.page} ${leaf.mcid}`] : [])),
    ),
  );
}

const isAccountedFor = ({ marks }: Drawn, page: PageContent, known: ReadonlySet<string>): boolean =>
  marks.some(({ tag, mcid }) => isArtifact(tag) || (mcid !== null && known.has(`${page.objectNumber} ${mcid}`)));
