import { expect, test } from 'vitest';
import { buildPack } from '../../tests/support/build-pack';
import { findParagraph } from './find-paragraph';
import type { ParagraphId } from './source';

test('a paragraph is found in its own document, and one that no document has is not', () => {
  const pack = buildPack([{ id: 'R02.L1' }, { id: 'R03.L1' }]);
  for (const source of pack.sources)
    for (const paragraph of source.paragraphs) expect(findParagraph(pack, paragraph.id)).toEqual({ source, paragraph });
  expect(findParagraph(pack, 'IPU23/3' as ParagraphId)?.paragraph.label).toBe('3');
  expect(findParagraph(pack, 'IPU23/99' as ParagraphId)).toBeNull();
});
