import type { Pack } from '../domain/pack';
import type { Paragraph, ParagraphId, Source } from '../domain/source';
import { m } from '../i18n/generated/messages';

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

/** "IPU23, paragraph 2", or the label alone where the document has no numbers: "IPU11, Declaration 2". */
export function wordsOfPlace({ source, paragraph }: FoundParagraph): string {
  const place = { source: source.id, label: paragraph.label };
  return /^\d/.test(paragraph.label) ? m.answering_source_numbered(place) : m.answering_source_labelled(place);
}
