import type { Assessment } from '../../domain/assessment';
import { explainInterval } from '../../domain/explanation';
import type { MinimumResult } from '../../domain/minimums';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { minimumRule } from '../../report/build/priority-words';
import { AnswersOf } from './AnswerSteps';
import { HowComputed } from '../HowComputed';

interface MinimumComputationProps {
  readonly result: MinimumResult;
  readonly assessment: Assessment;
}

/** From the answer to the verdict on a critical minimum (METHOD 2.6). */
export function MinimumComputation({ result, assessment }: MinimumComputationProps) {
  const { question, interval, minimum } = result;
  return (
    <HowComputed subject={question.label}>
      {() => (
        <>
          <AnswersOf question={question} interval={interval} answers={explainInterval(question, assessment)} />
          <p>{m.results_minimums_rule({ needed: minimum.level })}</p>
          <p>{minimumRule(result, currentLocale())}</p>
        </>
      )}
    </HowComputed>
  );
}
