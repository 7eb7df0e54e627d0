import { lazy, Suspense, useState } from 'react';
import type { Assessment, AssessmentSummary } from '../../domain/assessment';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useDevice } from '../services';
import { PackGate } from '../PackGate';
import { AssessmentEntry } from './AssessmentEntry';
import styles from './Assessments.module.css';
import { hasFiles, saveAsFile } from '../save-as-file';
import { isWorthRescuing, saveRaw } from '../save-raw';

const SaveChoice = lazy(async () => ({ default: (await import('../SaveChoice')).SaveChoice }));
const SealDialog = lazy(async () => ({ default: (await import('./SealDialog')).SealDialog }));

interface PresentSectionProps {
  readonly summaries: readonly AssessmentSummary[];
  readonly onRemove: (summary: AssessmentSummary) => Promise<void>;
  readonly onProblem: (problem: StorageProblem) => void;
  readonly onSaved: () => void;
}

/** The register of assessments. */
export function PresentSection({ summaries, onRemove, onProblem, onSaved }: PresentSectionProps) {
  const { repository, exportLog, clock } = useDevice();
  const [saving, setSaving] = useState<Assessment | null>(null);
  const [sealing, setSealing] = useState<AssessmentSummary | null>(null);
  const saved = (assessment: Assessment) => {
    exportLog.mark([assessment], clock.now());
    onSaved();
  };
  const save = async ({ id }: AssessmentSummary) => {
    const loaded = await repository.load(id);
    if (loaded.ok) {
      if (hasFiles(loaded.value.assessment)) {
        setSaving(loaded.value.assessment);
        return;
      }
      await saveAsFile(loaded.value.assessment);
      saved(loaded.value.assessment);
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
              onChanged={onSaved}
            />
          ))}
        </ul>
      </PackGate>
      {saving && (
        <Suspense fallback={null}>
          <SaveChoice assessment={saving} onSaved={() => saved(saving)} onDone={() => setSaving(null)} />
        </Suspense>
      )}
      {sealing && (
        <Suspense fallback={null}>
          <SealDialog id={sealing.id} title={sealing.title} onClose={() => setSealing(null)} />
        </Suspense>
      )}
    </Section>
  );
}
