import type { AssessmentSummary } from '../../domain/assessment';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { UserText } from '../../ui/user-text/UserText';
import { AssessmentFacts } from './AssessmentFacts';
import styles from './Choose.module.css';
import type { Choice } from './use-choice';

interface CandidateListProps {
  readonly legend: string;
  readonly summaries: readonly AssessmentSummary[];
  readonly choice: Choice;
}

/** Assessments of this device, any number of which can be ticked; absent where there are none. */
export function CandidateList({ legend, summaries, choice }: CandidateListProps) {
  if (summaries.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {summaries.map((summary) => (
        <CheckboxField
          key={summary.id}
          label={<UserText>{summary.title}</UserText>}
          description={<AssessmentFacts of={summary} />}
          checked={choice.ticked.includes(summary.id)}
          onChange={() => void choice.toggle(summary)}
        />
      ))}
    </fieldset>
  );
}
