import type { FoundParagraph } from '../domain/find-paragraph';
import { m } from '../i18n/generated/messages';

/** "IPU23, paragraph 2", or the label alone where the document has no numbers: "IPU11, Declaration 2". */
export function wordsOfPlace({ source, paragraph }: FoundParagraph): string {
  const place = { source: source.id, label: paragraph.label };
  return /^\d/.test(paragraph.label) ? m.answering_source_numbered(place) : m.answering_source_labelled(place);
}
