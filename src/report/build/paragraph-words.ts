import { findParagraph } from '../../domain/find-paragraph';
import type { Pack } from '../../domain/pack';
import type { ParagraphId } from '../../domain/source';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';

/** "Answers IPU23, paragraph 5." of the paragraph that something comes from; "" where the questionnaire has none. */
export function paragraphWords(pack: Pack, paragraph: ParagraphId, locale: Locale): string {
  const home = findParagraph(pack, paragraph);
  return home ? m.report_gaps_paragraph({ source: home.source.id, label: home.paragraph.label }, { locale }) : '';
}
