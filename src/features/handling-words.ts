import type { HandlingLabel } from '../domain/handling';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { handlingWord } from '../report/build/words';

/** "AMBER: Those who need it inside the institutions that take part." */
export function handlingMeaning(label: HandlingLabel): string {
  const words = {
    clear: m.handling_meaning_clear,
    green: m.handling_meaning_green,
    amber: m.handling_meaning_amber,
    'amber-strict': m.handling_meaning_strict,
    red: m.handling_meaning_red,
  };
  return m.handling_option_words({ label: handlingWord(label, currentLocale()), meaning: words[label]() });
}
