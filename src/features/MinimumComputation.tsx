import type { Assessment } from '../domain/assessment';
import { explainQuestion } from '../domain/explanation';
import type { MinimumResult } from '../domain/minimums';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { minimumRule } from '../report/build/priority-words';
import { AnswersOf } from './AnswerSteps';

interface MinimumComputationProps {
  readonly result: MinimumResult;
  readonly assessment: Assessment;
}

/** From the answer to the verdict on a critical minimum (METHOD 2.6). */
export function MinimumComputation({ result, assessment }: MinimumComputationProps) {
  return (
    <>
      <AnswersOf {...explainQuestion(result, assessment)} />
      <p>{m.results_minimums_rule({ needed: result.minimum.level })}</p>
      <p>{minimumRule(result, currentLocale())}</p>
    </>
  );
}
