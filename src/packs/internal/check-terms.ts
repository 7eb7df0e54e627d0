import { spellingsIn } from '../../domain/terms';
import type { PackProblem } from '../pack-problem';
import { findDuplicateSpellings } from './find-duplicates';
import { itemsAt, textAt, type Found, type QuestionOutline } from './outline';
import { problemAt, type YamlFile } from './yaml-file';

/** A spelling explains one thing: no two terms may claim it. */
export function checkSpellings(packFile: YamlFile): readonly PackProblem[] {
  return findDuplicateSpellings(outlineSpellings(packFile));
}

/** A spelling that no question uses explains nothing, and is mostly a misprint. */
export function checkTermsUsed(packFile: YamlFile, questions: readonly QuestionOutline[]): readonly PackProblem[] {
  const spellings = outlineSpellings(packFile);
  const words = questions.flatMap((question) => question.words);
  const used = spellingsIn(
    words,
    spellings.map(({ value }) => value),
  );
  return spellings
    .filter(({ value }) => !used.has(value))
    .map(({ file, path, value }) => problemAt(file, path, { kind: 'term-unused', spelling: value }));
}

/** Every spelling of every term; an empty one is a fault of its own and would be found everywhere. */
function outlineSpellings(packFile: YamlFile): readonly Found[] {
  return itemsAt(packFile.data, 'terms').flatMap((entry, index) => {
    const also = itemsAt(entry, 'also').map((_, number) => textAt(packFile, ['terms', index, 'also', number]));
    return [textAt(packFile, ['terms', index, 'term']), ...also].flatMap((found) =>
      found && found.value.trim() !== '' ? [found] : [],
    );
  });
}
