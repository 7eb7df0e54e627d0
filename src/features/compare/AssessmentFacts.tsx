import type { AssessmentSummary } from '../../domain/assessment';
import { formatPeriod } from '../../i18n/format';
import { currentLocale } from '../../i18n/locale';
import { UserText } from '../../ui/user-text/UserText';
import { scopeWord } from '../../report/build/words';
import { wordsOfCountry } from '../country-words';

interface AssessmentFactsProps {
  readonly of: Pick<AssessmentSummary, 'country' | 'body' | 'period' | 'scope'>;
}

/** Whose an assessment is, of when and how large, in one line; each part keeps its own direction. */
export function AssessmentFacts({ of: { country, body, period, scope } }: AssessmentFactsProps) {
  return (
    <>
      <UserText>{wordsOfCountry(country)}</UserText>
      {'\u00a0· '}
      <UserText>{body}</UserText>
      {'\u00a0· '}
      <bdi>{formatPeriod(currentLocale(), period)}</bdi>
      {'\u00a0· '}
      <bdi>{scopeWord(scope, currentLocale())}</bdi>
    </>
  );
}
