import type { Assessment } from '../domain/assessment';
import { explainQuestion } from '../domain/explanation';
import type { Priority } from '../domain/priority';
import { weightsInForce } from '../domain/weights';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { classRule, severityFormula } from '../report/build/priority-words';
import { classWord, effortWord } from '../report/build/words';
import { useServices } from './services';
import { AnswersOf } from './AnswerSteps';
import { Formula } from './Formula';
import { ParagraphLink } from './ParagraphLink';
import { placeOf } from './place-of';

interface PriorityComputationProps {
  readonly priority: Priority;
  /** All of them, in their order. */
  readonly priorities: readonly Priority[];
  readonly assessment: Assessment;
}

/** From the answer to severity and class, and where there is a gap to its place in the order (METHOD 2.7). */
export function PriorityComputation({ priority, priorities, assessment }: PriorityComputationProps) {
  const { pack } = useServices();
  const { question, severity, target, effort } = priority;
  const locale = currentLocale();
  const weight = weightsInForce(pack, assessment.weighting).get(question.requirement) ?? 0;
  const effortWords = effort === null ? m.results_grid_unestimated() : effortWord(effort, locale);
  return (
    <>
      <AnswersOf {...explainQuestion(priority, assessment)} />
      <p>{m.results_priority_impact({ impact: question.impact, target })}</p>
      <Formula>{severityFormula(priority, 'min')}</Formula>
      <Formula>{severityFormula(priority, 'max')}</Formula>
      <p>{m.results_priority_class({ word: classWord(priority.class, locale), rule: classRule(priority, locale) })}</p>
      {priority.class !== 'none' && (
        <>
          <p>{m.results_priority_order()}</p>
          <p>
            {m.results_priority_inputs({ effort: effortWords, severity: severity.min, weight })}{' '}
            <ParagraphLink question={question} />
          </p>
          <p>{m.results_priority_place(placeOf(priority, priorities))}</p>
        </>
      )}
    </>
  );
}
