import { lazy, Suspense, useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useDevice } from '../services';
import { PackGate } from '../PackGate';
import { AssessmentEntry } from './AssessmentEntry';
import styles from './Assessments.module.css';
import { saveAsFile } from '../save-as-file';
import { isWorthRescuing, saveRaw } from '../save-raw';

const SealDialog = lazy(async () => ({ default: (await import('./SealDialog')).SealDialog }));

interface PresentSectionProps {
  readonly summaries: readonly AssessmentSummary[];
  readonly onRemove: (summary: AssessmentSummary) => Promise<void>;
  readonly onProblem: (problem: StorageProblem) => void;
  readonly onSaved: () => void;
}

/** The register of assessments; absent while there is none. */
export function PresentSection({ summaries, onRemove, onProblem, onSaved }: PresentSectionProps) {
  const { repository, exportLog, clock } = useDevice();
  const [sealing, setSealing] = useState<AssessmentSummary | null>(null);
  if (summaries.length === 0) return null;
  const save = async ({ id }: AssessmentSummary) => {
    const loaded = await repository.load(id);
    if (loaded.ok) {
      await saveAsFile(loaded.value.assessment);
      exportLog.mark([loaded.value.assessment], clock.now());
      onSaved();
      return;
    }
    if (isWorthRescuing(loaded.error)) await saveRaw(repository, id);
    onProblem(loaded.error);
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
              onSeal={() => setSealing(summary)}
              onRemove={() => void onRemove(summary)}
            />
          ))}
        </ul>
      </PackGate>
      {sealing && (
        <Suspense fallback={null}>
          <SealDialog id={sealing.id} title={sealing.title} onClose={() => setSealing(null)} />
        </Suspense>
      )}
    </Section>
  );
}
