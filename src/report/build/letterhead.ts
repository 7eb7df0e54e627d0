import { bytesFromBase64 } from '../../base/base64';
import { pictureIn } from '../../domain/emblem';
import type { ReportTemplate } from '../../domain/report-template';
import { ruleColour } from '../../domain/rule-colour';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import type { Letterhead, LetterheadEmblem } from '../model/block';

/** What a template puts at the head of a report. */
export function letterheadOf(template: ReportTemplate, locale: Locale): Letterhead {
  const colour = ruleColour(template.colour);
  return {
    name: template.name.trim(),
    runningHead: template.runningHead.trim(),
    emblem: emblemOf(template, locale),
    colour: colour && { onPaper: colour.onPaper, onDark: colour.onDark },
  };
}

/** None where the picture is not sound; a template that came through `formats` never holds such a one. */
function emblemOf({ emblem, name }: ReportTemplate, locale: Locale): LetterheadEmblem | null {
  if (emblem === null) return null;
  const picture = pictureIn(bytesFromBase64(emblem.base64));
  if (!picture.ok) return null;
  const { mediaType, width, height } = picture.value;
  return { mediaType, base64: emblem.base64, width, height, alt: altOf(emblem.words.trim(), name.trim(), locale) };
}

function altOf(words: string, name: string, locale: Locale): string {
  if (words !== '') return words;
  return name === '' ? m.report_emblem_unnamed({}, { locale }) : m.report_emblem_named({ name }, { locale });
}
