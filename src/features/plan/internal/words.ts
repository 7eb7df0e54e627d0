import type { ActOrder } from '../../../domain/arrange-acts';
import type { EnquiryState } from '../../../domain/enquiries-to-send';
import type { Priority } from '../../../domain/priority';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { classWord, levelWords } from '../../../report/build/words';
import type { VerdictTone } from '../../../ui/verdict/Verdict';

export function actOrderWord(order: ActOrder): string {
  const words = {
    priority: m.plan_order_priority,
    due: m.plan_order_due,
    owner: m.plan_order_owner,
    instrument: m.plan_order_instrument,
    state: m.plan_order_state,
  };
  return words[order]();
}

export const enquiryTones: Readonly<Record<EnquiryState, VerdictTone>> = {
  unsent: 'neutral',
  sent: 'open',
  overdue: 'gap',
  answered: 'holds',
};

/** "Critical · level 0 to 1 · may be higher": the class of a gap and the levels behind it. */
export function gapFacts({ class: name, interval, mayBeHigher }: Priority): string {
  const locale = currentLocale();
  const facts = [classWord(name, locale), levelWords(interval, locale)];
  return [...facts, ...(mayBeHigher ? [m.word_class_higher()] : [])].join(' · ');
}
