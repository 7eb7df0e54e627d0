import { useState } from 'react';
import type { Assessment, AssessmentSummary } from '../../domain/assessment';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useDevice } from '../services';
import { PackGate } from '../PackGate';
import { AssessmentEntry } from './AssessmentEntry';
import styles from './Assessments.module.css';
import { hasFiles, saveAsFile } from '../save-as-file';
import { SaveChoice } from '../SaveChoice';

interface PresentSectionProps {
  readonly summaries: readonly AssessmentSummary[];
  readonly onRemove: (summary: AssessmentSummary) => Promise<void>;
  readonly onProblem: (problem: StorageProblem) => void;
}

/** The register of assessments; absent while there is none. */
export function PresentSection({ summaries, onRemove, onProblem }: PresentSectionProps) {
  const { repository } = useDevice();
  const [saving, setSaving] = useState<Assessment | null>(null);
  if (summaries.length === 0) return null;
  const save = async ({ id }: AssessmentSummary) => {
    const loaded = await repository.load(id);
    if (!loaded.ok) onProblem(loaded.error);
    else if (hasFiles(loaded.value.assessment)) setSaving(loaded.value.assessment);
    else saveAsFile(loaded.value.assessment);
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
        {saving && <SaveChoice assessment={saving} onDone={() => setSaving(null)} />}
      </PackGate>
    </Section>
  );
}
