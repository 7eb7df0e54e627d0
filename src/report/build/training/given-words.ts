import { assertNever } from '../../../base/assert';
import type { Response } from '../../../domain/answer';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';

/** What was answered, in words. */
export function givenWords(response: Response, locale: Locale): string {
  switch (response.kind) {
    case 'level':
      return m.trainer_answers_given({ level: String(response.level) }, { locale });
    case 'range':
      return m.trainer_answers_range({ from: String(response.from), to: String(response.to) }, { locale });
    case 'dk':
      return m.trainer_answers_unknown({}, { locale });
    case 'withheld':
      return m.trainer_answers_withheld({}, { locale });
    case 'not-reached':
      return m.blank_answer_unreached({}, { locale });
    case 'na':
      return m.blank_answer_aside({}, { locale });
    default:
      return assertNever(response);
  }
}
