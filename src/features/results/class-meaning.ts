import type { PriorityClass } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';

const meanings: Readonly<Record<PriorityClass, () => string>> = {
  critical: m.results_class_critical,
  high: m.results_class_high,
  medium: m.results_class_medium,
  low: m.results_class_low,
  'find-out-first': m.results_class_find,
  check: m.results_class_check,
  none: m.word_class_none,
};

/** What puts a question into a class, in a sentence (METHOD 2.7). */
export function classMeaning(name: PriorityClass): string {
  return meanings[name]();
}
