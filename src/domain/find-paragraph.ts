import type { Pack } from './pack';
import type { Paragraph, ParagraphId, Source } from './source';

/** A paragraph together with the document it stands in. */
export interface FoundParagraph {
  readonly source: Source;
  readonly paragraph: Paragraph;
}

/** The paragraph with that id, or null where the pack has none. */
export function findParagraph(pack: Pack, id: ParagraphId): FoundParagraph | null {
  for (const source of pack.sources) {
    const paragraph = source.paragraphs.find((one) => one.id === id);
    if (paragraph) return { source, paragraph };
  }
  return null;
}
