import type { ActLack } from '../../domain/act-lacks';
import type { ActState } from '../../domain/action-plan';
import type { EnquiryState } from '../../domain/enquiries-to-send';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';

/** The words of the action plan and of the questions to send, the same on screens and in reports. */

export function actStateWord(state: ActState, locale: Locale): string {
  const words = { planned: m.plan_state_planned, 'under-way': m.plan_state_underway, done: m.plan_state_done };
  return words[state]({}, { locale });
}

export function lackWord(lack: ActLack, locale: Locale): string {
  const words = {
    act: m.plan_lack_act,
    owner: m.plan_lack_owner,
    due: m.plan_lack_due,
    sign: m.plan_lack_sign,
    review: m.plan_lack_review,
  };
  return words[lack]({}, { locale });
}

export function enquiryStateWord(state: EnquiryState, locale: Locale): string {
  const words = {
    unsent: m.plan_enquiry_unsent,
    sent: m.plan_enquiry_sent,
    overdue: m.plan_enquiry_overdue,
    answered: m.plan_enquiry_answered,
  };
  return words[state]({}, { locale });
}
