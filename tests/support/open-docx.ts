import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { findAll, readXml, type XmlElement, wordsIn } from './xml-tree';

export interface OpenDocx {
  /** Names of the entries in the order of the file. */
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly document: XmlElement;
  readonly styles: XmlElement;
  /** Links out of the document, by their ids. */
  readonly links: ReadonlyMap<string, string>;
  /** The words of the document, its heads and feet, and what pictures say instead, a paragraph a line. */
  readonly text: string;
  /** What fields are asked to show. */
  readonly instructions: readonly string[];
}

/** Reads a DOCX as strictly as the strictest word processor: every part but pictures is XML, every part that is named is there. */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const files = unzipSync(bytes);
  const written = Object.entries(files).filter(([name]) => !name.startsWith('word/media/'));
  const parts = new Map(written.map(([name, content]) => [name, readXml(strFromU8(content))]));
  const part = (name: string): XmlElement => {
    const found = parts.get(name);
    if (!found) throw new Error(`${name} is missing.`);
    return found;
  };
  for (const { attributes } of findAll(part('[Content_Types].xml'), 'Override'))
    part(attributes['PartName']?.slice(1) ?? '');
  for (const [name, tree] of parts) {
    if (!name.endsWith('.rels')) continue;
    const folder = posix.join(posix.dirname(name), '..');
    for (const { attributes } of findAll(tree, 'Relationship')) {
      const target = posix.join(folder, attributes['Target'] ?? '');
      if (attributes['TargetMode'] !== 'External' && files[target] === undefined)
        throw new Error(`${target} is missing.`);
    }
  }
  const external = findAll(part('word/_rels/document.xml.rels'), 'Relationship').filter(
    ({ attributes }) => attributes['TargetMode'] === 'External',
  );
  const shown = [...parts].flatMap(([name, tree]) => (/^word\/(document|header|footer)/.test(name) ? [tree] : []));
  return {
    names: Object.keys(files),
    parts,
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
    links: new Map(external.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? ''])),
    text: shown.flatMap((tree) => findAll(tree, 'w:p').map(textOf)).join('\n'),
    instructions: shown.flatMap((tree) => findAll(tree, 'w:instrText').map(wordsIn)),
  };
}

/** The words of a paragraph as one who copies them gets them, then what its pictures say. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return wordsIn(child);
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:br') return '\n';
      if (child.name === 'wp:docPr') return `\n${child.attributes['descr'] ?? ''}\n`;
      return textOf(child);
    })
    .join('');
}
