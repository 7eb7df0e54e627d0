import type { PackProblem } from '../pack-problem';
import { findDuplicateIds } from './find-duplicates';
import { itemsAt, textAt, type Found } from './outline';
import { problemAt, type YamlFile } from './yaml-file';

/** The id of every paragraph that can be read. */
export function paragraphIdsIn(sourcesFile: YamlFile): readonly string[] {
  return outlineSources(sourcesFile).flatMap((source) => source.paragraphs.map((id) => id.value));
}

/** The rules of the index of sources: ids unique, each paragraph named after its source. */
export function checkSources(sourcesFile: YamlFile): readonly PackProblem[] {
  const sources = outlineSources(sourcesFile);
  return [
    ...findDuplicateIds(
      'source',
      sources.flatMap((source) => source.id ?? []),
    ),
    ...findDuplicateIds(
      'paragraph',
      sources.flatMap((source) => source.paragraphs),
    ),
    ...sources.flatMap((source) => checkNamedAfterSource(source)),
  ];
}

interface SourceOutline {
  readonly id: Found | null;
  readonly paragraphs: readonly Found[];
}

function outlineSources(file: YamlFile): readonly SourceOutline[] {
  return itemsAt(file.data, 'sources').map((entry, index) => ({
    id: textAt(file, ['sources', index, 'id']),
    paragraphs: itemsAt(entry, 'paragraphs').flatMap(
      (_, number) => textAt(file, ['sources', index, 'paragraphs', number, 'id']) ?? [],
    ),
  }));
}

function checkNamedAfterSource({ id, paragraphs }: SourceOutline): readonly PackProblem[] {
  if (!id) return [];
  return paragraphs
    .filter((paragraph) => paragraph.value.split('/')[0] !== id.value)
    .map(({ file, path, value }) =>
      problemAt(file, path, { kind: 'paragraph-of-other-source', paragraph: value, source: id.value }),
    );
}
