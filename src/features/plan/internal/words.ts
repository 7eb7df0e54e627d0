import type { ActLack } from '../../../domain/act-lacks';
import type { ActState } from '../../../domain/action-plan';
import type { ActOrder } from '../../../domain/arrange-acts';
import type { EnquiryState } from '../../../domain/enquiries-to-send';
import type { Priority } from '../../../domain/priority';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { classWord, levelWords } from '../../../report/build/words';
import type { VerdictTone } from '../../../ui/verdict/Verdict';

export function actStateWord(state: ActState): string {
  const words = { planned: m.plan_state_planned, 'under-way': m.plan_state_underway, done: m.plan_state_done };
  return words[state]();
}

export function lackWord(lack: ActLack): string {
  const words = {
    act: m.plan_lack_act,
    owner: m.plan_lack_owner,
    due: m.plan_lack_due,
    sign: m.plan_lack_sign,
    review: m.plan_lack_review,
  };
  return words[lack]();
}

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

export function enquiryStateWord(state: EnquiryState): string {
  const words = {
    unsent: m.plan_enquiry_unsent,
    sent: m.plan_enquiry_sent,
    overdue: m.plan_enquiry_overdue,
    answered: m.plan_enquiry_answered,
  };
  return words[state]();
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
