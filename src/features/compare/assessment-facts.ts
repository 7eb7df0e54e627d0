import type { AssessmentSummary } from '../../domain/assessment';
import { formatPeriod } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { scopeWord } from '../../report/build/words';
import { wordsOfCountry } from '../country-words';

/** Whose an assessment is, of when and how large, in one line. */
export function factsOf(assessment: Pick<AssessmentSummary, 'country' | 'body' | 'period' | 'scope'>): string {
  return m.compare_choose_facts({
    country: wordsOfCountry(assessment.country),
    body: assessment.body,
    period: formatPeriod(currentLocale(), assessment.period),
    scope: scopeWord(assessment.scope, currentLocale()),
  });
}
