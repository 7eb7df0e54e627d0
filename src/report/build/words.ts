import { assertNever } from '../../base/assert';
import type { Grade, LegalStatus, Response } from '../../domain/answer';
import type { HandlingLabel } from '../../domain/handling';
import { type Country, type Effort, isCountryNamed } from '../../domain/assessment';
import type { Confidence } from '../../domain/confidence';
import type { Band } from '../../domain/display';
import type { Edition } from '../../domain/edition';
import type { FlagId, FlagState } from '../../domain/flags';
import type { LevelInterval } from '../../domain/level-interval';
import type { MinimumStatus } from '../../domain/minimums';
import type { Axis, NotApplicableReason, Scope } from '../../domain/pack';
import type { PriorityClass } from '../../domain/priority';
import type { ParliamentaryInstrument } from '../../domain/remedy';
import { countryName } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';

/** The method's terms in a language: the same words on screens and in reports. */

export function axisWord(axis: Axis, locale: Locale): string {
  const words = { L: m.word_axis_law, I: m.word_axis_implementation, P: m.word_axis_parliament };
  return words[axis]({}, { locale });
}

export function verdictWord(status: MinimumStatus, locale: Locale): string {
  const words = { met: m.word_verdict_met, breached: m.word_verdict_breached, unverified: m.word_verdict_unverified };
  return words[status]({}, { locale });
}

export function classWord(name: PriorityClass, locale: Locale): string {
  const words = {
    critical: m.word_class_critical,
    high: m.word_class_high,
    medium: m.word_class_medium,
    low: m.word_class_low,
    'find-out-first': m.word_class_find,
    check: m.word_class_check,
    none: m.word_class_none,
  };
  return words[name]({}, { locale });
}

/** One band, or both where the ends of the interval lie in different ones (METHOD 2.4). */
export function bandWords(lo: Band, hi: Band, locale: Locale): string {
  const word = (band: Band) => bandMessages[band]({}, { locale });
  return lo === hi ? word(lo) : m.word_band_between({ lo: word(lo), hi: word(hi) }, { locale });
}

export function flagWord(id: FlagId, locale: Locale): string {
  const words = { F1: m.word_flag_f1, F2: m.word_flag_f2, F3: m.word_flag_f3, F4: m.word_flag_f4 };
  return words[id]({}, { locale });
}

export function flagStateWord(state: FlagState, locale: Locale): string {
  const words = { raised: m.word_flag_raised, clear: m.word_flag_clear, 'not-asked': m.word_flag_unasked };
  return words[state]({}, { locale });
}

export function gradeWord(grade: Grade, locale: Locale): string {
  const words = { A: m.word_grade_a, B: m.word_grade_b, C: m.word_grade_c, D: m.word_grade_d };
  return words[grade]({}, { locale });
}

export function confidenceWord(confidence: Confidence | null, locale: Locale): string {
  if (confidence === null) return m.word_confidence_none({}, { locale });
  const words = {
    high: m.word_confidence_high,
    medium: m.word_confidence_medium,
    low: m.word_confidence_low,
    'very-low': m.word_confidence_verylow,
  };
  return words[confidence]({}, { locale });
}

export function effortWord(effort: Effort, locale: Locale): string {
  const words = { 1: m.word_effort_one, 2: m.word_effort_two, 3: m.word_effort_three };
  return words[effort]({}, { locale });
}

export function scopeWord(scope: Scope, locale: Locale): string {
  return scope === 'quick' ? m.word_scope_quick({}, { locale }) : m.word_scope_full({}, { locale });
}

export function handlingWord(label: HandlingLabel, locale: Locale): string {
  const words = {
    clear: m.word_handling_clear,
    green: m.word_handling_green,
    amber: m.word_handling_amber,
    'amber-strict': m.word_handling_strict,
    red: m.word_handling_red,
  };
  return words[label]({}, { locale });
}

export function editionWord(edition: Edition, locale: Locale): string {
  const words = {
    internal: m.word_edition_internal,
    committee: m.word_edition_committee,
    public: m.word_edition_public,
  };
  return words[edition]({}, { locale });
}

export function legalStatusWord(status: LegalStatus, locale: Locale): string {
  const words = {
    'in-force': m.word_status_force,
    'adopted-not-in-force': m.word_status_adopted,
    bill: m.word_status_bill,
    repealed: m.word_status_repealed,
  };
  return words[status]({}, { locale });
}

export function reasonWord(reason: NotApplicableReason, locale: Locale): string {
  const words = {
    'competence-outside-country': m.word_reason_competence,
    'instrument-not-open': m.word_reason_instrument,
    'institution-cannot-exist': m.word_reason_institution,
    'event-over': m.word_reason_event,
  };
  return words[reason]({}, { locale });
}

/** "level 2", "level 1 to 3", "not established (level 0 to 4)": never one number for an open interval. */
export function levelWords({ lo, hi }: LevelInterval, locale: Locale): string {
  if (lo === 0 && hi === 4) return m.word_level_open({}, { locale });
  return lo === hi ? m.word_level_exact({ level: lo }, { locale }) : m.word_level_between({ lo, hi }, { locale });
}

/** The kinds of answer as a table counts them; null where there is none. */
export function responseKindWord(kind: Response['kind'] | null, locale: Locale): string {
  if (kind === null) return m.word_answer_none({}, { locale });
  const words = {
    level: m.report_how_level,
    range: m.report_how_range,
    dk: m.word_answer_dk,
    withheld: m.word_answer_withheld,
    'not-reached': m.word_answer_unreached,
    na: m.word_answer_na,
  };
  return words[kind]({}, { locale });
}

/** What kind of answer was given, where it is not a level: "Don't know", "No answer". */
export function responseWord(response: Response | null, locale: Locale): string {
  if (response === null) return m.word_answer_none({}, { locale });
  switch (response.kind) {
    case 'level':
      return m.word_level_exact({ level: response.level }, { locale });
    case 'range':
      return m.word_level_between({ lo: response.from, hi: response.to }, { locale });
    case 'dk':
      return m.word_answer_dk({}, { locale });
    case 'withheld':
      return m.word_answer_withheld({}, { locale });
    case 'not-reached':
      return m.word_answer_unreached({}, { locale });
    case 'na':
      return m.word_answer_na({}, { locale });
    default:
      return assertNever(response);
  }
}

/** What a parliament sets in motion, as a noun: "hearing", "request to the audit institution". */
export function remedyInstrumentWord(instrument: ParliamentaryInstrument, locale: Locale): string {
  const words = {
    bill: m.word_remedy_bill,
    amendment: m.word_remedy_amendment,
    hearing: m.word_remedy_hearing,
    question: m.word_remedy_question,
    inquiry: m.word_remedy_inquiry,
    'budget-line': m.word_remedy_budget,
    'audit-request': m.word_remedy_audit,
    letter: m.word_remedy_letter,
    'standing-order': m.word_remedy_order,
    'post-legislative-review': m.word_remedy_review,
  };
  return words[instrument]({}, { locale });
}

/** The country's name in the language; the invented one of the training case keeps its own. */
export function countryWord(country: Country, locale: Locale): string {
  if (!isCountryNamed(country)) return m.word_country_unnamed({}, { locale });
  return country.kind === 'iso' ? countryName(locale, country.code) : country.name;
}

const bandMessages = {
  'hardly-started': m.word_band_started,
  early: m.word_band_early,
  partial: m.word_band_partial,
  substantial: m.word_band_substantial,
  advanced: m.word_band_advanced,
};
