import { textAt, valueAt } from '../objects';
import type { UaFile } from '../read-file';
import { type Rule, whole } from '../rule';
import type { Node } from '../structure-nodes';

/** The language of an element: its own or that of what it stands in. */
const langOf = (node: Node | null): string | null =>
  node === null ? null : (textAt(node.dict, 'Lang') ?? langOf(node.parent));

const fileLang = ({ catalog }: UaFile): string | null => textAt(catalog, 'Lang');

const elementRule = (id: string, key: string): Rule => ({
  id,
  says: `what an element says as ${key} has a language`,
  check: (file) =>
    fileLang(file) !== null
      ? []
      : file.nodes
          .filter((node) => valueAt(node.dict, key) !== null && langOf(node) === null)
          .map(({ number }) => `object ${number}`),
});

const wholeRule = (id: string, what: string, isThere: (file: UaFile) => boolean): Rule => ({
  id,
  says: `${what} has a language`,
  check: (file) => whole(!isThere(file) || fileLang(file) !== null, 'no language'),
});

/** The language of every text can be told; scripts that tell their language are marked. */
export const languageRules: readonly Rule[] = [
  wholeRule('7.2-2', 'the text of bookmarks', ({ catalog }) => valueAt(catalog, 'Outlines') !== null),
  elementRule('7.2-21', 'ActualText'),
  elementRule('7.2-22', 'Alt'),
  elementRule('7.2-23', 'E'),
  wholeRule('7.2-24', 'what annotations say', ({ annotations }) =>
    annotations.some(({ dict }) => valueAt(dict, 'Contents') !== null),
  ),
  wholeRule('7.2-25', 'what fields are called', ({ annotations }) =>
    annotations.some(({ dict }) => valueAt(dict, 'TU') !== null),
  ),
  {
    id: '7.2-34',
    says: 'the language of everything that is read can be told',
    check: (file) => {
      if (fileLang(file) !== null) return [];
      return file.nodes
        .filter((node) => node.leaves.length > 0 && langOf(node) === null)
        .map(({ number }) => `object ${number}`);
    },
  },
  {
    id: 'own-script',
    says: 'Arabic words are not said to be in a language of Latin letters',
    check: (file) => {
      const owners = new Map<string, Node>(
        file.nodes.flatMap((node) =>
          node.leaves.flatMap((leaf) => (leaf.kind === 'mark' ? [[`${leaf.page} ${leaf.mcid}`, node] as const] : [])),
        ),
      );
      const fonts = new Map(file.fonts.map((font) => [font.dict, font]));
      return file.pages.flatMap(({ number, objectNumber, drawn }) =>
        drawn.flatMap(({ marks, font, bytes }) => {
          const owner = marks
            .map(({ mcid }) => owners.get(`${objectNumber} ${mcid}`))
            .find((node) => node !== undefined);
          const texts = font === null ? null : fonts.get(font)?.texts;
          const codes = Array.from(
            { length: bytes.length / 2 },
            (_, at) => (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0),
          );
          const text = codes.map((code) => texts?.get(code) ?? '').join('');
          const lang = langOf(owner ?? null) ?? fileLang(file) ?? '';
          return owner !== undefined && /\p{Script=Arabic}{3}/u.test(text) && !/^(ar|fa|ur|und)\b/.test(lang)
            ? [`page ${number}: ${text} in ${lang}`]
            : [];
        }),
      );
    },
  },
];
