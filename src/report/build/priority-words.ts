import type { MinimumResult } from '../../domain/minimums';
import type { Priority, PriorityClass } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';
import { formulaIn } from './formula-words';

/** The rules of METHOD 2.6 and 2.7 with the numbers of one question. */

/** "S_min = 3 × (3 − 1) = 6": impact times what is missing to the target, at the end that is possible or proved. */
export function severityFormula({ question, target, interval, severity }: Priority, end: 'min' | 'max'): string {
  const level = end === 'min' ? interval.hi : interval.lo;
  const missing = target >= level ? `(${target} − ${level})` : '0';
  return `S_${end} = ${question.impact} × ${missing} = ${severity[end]}`;
}

/** Which rule of the classes fits, first that does. */
export function classRule({ class: name, mayBeHigher }: Priority, locale: Locale): string {
  const rule = rules[name]({}, { locale });
  return mayBeHigher ? m.formula_class_higher({ rule }, { locale }) : rule;
}

/** "At most level 1 is possible, and 1 < 3: breached." */
export function minimumRule({ minimum, interval: { lo, hi }, status }: MinimumResult, locale: Locale): string {
  const needed = minimum.level;
  switch (status) {
    case 'met':
      return m.formula_minimum_met({ lo, formula: formulaIn(`${lo} ≥ ${needed}`, locale) }, { locale });
    case 'breached':
      return m.formula_minimum_breached({ hi, formula: formulaIn(`${hi} < ${needed}`, locale) }, { locale });
    case 'unverified':
      return m.formula_minimum_unverified(
        { lo, hi, formula: formulaIn(`${lo} < ${needed} ≤ ${hi}`, locale) },
        { locale },
      );
  }
}

const rules: Readonly<Record<PriorityClass, typeof m.formula_class_none>> = {
  critical: m.formula_class_critical,
  high: m.formula_class_high,
  medium: m.formula_class_medium,
  low: m.formula_class_low,
  'find-out-first': m.formula_class_find,
  check: m.formula_class_check,
  none: m.formula_class_none,
};
