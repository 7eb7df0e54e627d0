import type { AssessmentSummary } from '../../domain/assessment';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useDevice } from '../services';
import { PackGate } from '../PackGate';
import { AssessmentEntry } from './AssessmentEntry';
import styles from './Assessments.module.css';
import { saveAsFile } from '../save-as-file';

interface PresentSectionProps {
  readonly summaries: readonly AssessmentSummary[];
  readonly onRemove: (summary: AssessmentSummary) => Promise<void>;
  readonly onProblem: (problem: StorageProblem) => void;
  readonly onSaved: () => void;
}

/** The register of assessments; absent while there is none. */
export function PresentSection({ summaries, onRemove, onProblem, onSaved }: PresentSectionProps) {
  const { repository, exportLog, clock } = useDevice();
  if (summaries.length === 0) return null;
  const save = async ({ id }: AssessmentSummary) => {
    const loaded = await repository.load(id);
    if (!loaded.ok) {
      onProblem(loaded.error);
      return;
    }
    saveAsFile(loaded.value.assessment);
    exportLog.mark([loaded.value.assessment], clock.now());
    onSaved();
  };
  return (
    <Section title={m.home_list_title()} note={m.home_list_count({ count: summaries.length })}>
      <PackGate fallback={<p role="status">{m.home_list_loading()}</p>}>
        <ul className={styles.list} role="list">
          {summaries.map((summary) => (
            <AssessmentEntry
              key={summary.id}
              summary={summary}
              onExport={() => void save(summary)}
              onRemove={() => void onRemove(summary)}
            />
          ))}
        </ul>
      </PackGate>
    </Section>
  );
}
