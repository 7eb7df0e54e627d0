import { useRef } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import type { StorageProblem } from '../../domain/ports';
import { assessmentFromTrainingCase } from '../../domain/training-case';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Section } from '../../ui/page/Section';
import { useDevice } from '../services';
import styles from './Assessments.module.css';
import { ImportDialog } from './ImportDialog';
import { useImport } from './use-import';

interface BeginSectionProps {
  readonly onProblem: (problem: StorageProblem) => void;
  readonly onAdded: () => void;
}

/** The three ways to an assessment: a new one, a file, the training case. */
export function BeginSection({ onProblem, onAdded }: BeginSectionProps) {
  const { routes } = useDevice();
  const picker = useRef<HTMLInputElement>(null);
  const importing = useImport(onAdded);
  const openTraining = useTrainingCase(onProblem);
  return (
    <Section title={m.home_begin_title()}>
      <ul className={`${styles.list} ${styles.ways}`} role="list">
        <li className={styles.way}>
          <ButtonLink kind="primary" href={routes.newAssessment()}>
            {m.home_begin_new()}
          </ButtonLink>
          <p>{m.home_begin_newtext()}</p>
        </li>
        <li className={styles.way}>
          <Button onClick={() => picker.current?.click()}>{m.home_begin_import()}</Button>
          <p>{m.home_begin_importtext()}</p>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void importing.read(file);
              currentTarget.value = '';
            }}
          />
        </li>
        <li className={styles.way}>
          <Button onClick={() => void openTraining()}>{m.home_begin_training()}</Button>
          <p>{m.home_begin_trainingtext()}</p>
        </li>
      </ul>
      <ImportDialog importing={importing} />
    </Section>
  );
}

function useTrainingCase(onProblem: (problem: StorageProblem) => void): () => Promise<void> {
  const { loadTrainingCase, ids, clock, repository, routes, navigate } = useDevice();
  return async () => {
    const made = { id: ids.next() as AssessmentId, at: clock.now() };
    const { training, pack } = await loadTrainingCase();
    const saved = await repository.save(assessmentFromTrainingCase(training, pack, made), null);
    if (saved.ok) navigate(routes.assessment(made.id));
    else onProblem(saved.error);
  };
}
