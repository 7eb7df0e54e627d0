import { lazy, Suspense, useState } from 'react';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { classNames } from '../../ui/class-names';
import { Notice } from '../../ui/notice/Notice';
import { Section } from '../../ui/page/Section';
import { FileChoice } from '../FileChoice';
import { ReadingFile } from '../ReadingFile';
import { useDevice } from '../services';
import styles from './Assessments.module.css';
import { TrainingChoice } from './TrainingChoice';
import { useImport } from './use-import';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog')).ImportDialog }));

interface BeginSectionProps {
  readonly onProblem: (problem: StorageProblem) => void;
  readonly onAdded: () => void;
}

/** The three ways to an assessment: a new one, a file, the training case. */
export function BeginSection({ onProblem, onAdded }: BeginSectionProps) {
  const { routes } = useDevice();
  const importing = useImport(onAdded);
  const [hasChosen, setChosen] = useState(false);
  const choose = (file: File) => {
    setChosen(true);
    void importing.read(file);
  };
  return (
    <Section title={m.home_begin_title()}>
      <ul className={classNames(styles.list, styles.ways)} role="list">
        <li className={styles.way}>
          <ButtonLink kind="primary" href={routes.newAssessment()}>
            {m.home_begin_new()}
          </ButtonLink>
          <p>{m.home_begin_newtext()}</p>
        </li>
        <li className={styles.way}>
          <FileChoice label={m.home_begin_import()} className={styles.whole} onChoose={choose} />
          <p>{m.home_begin_importtext()}</p>
          <ReadingFile reading={importing.reading} />
        </li>
        <li className={styles.way}>
          <TrainingChoice onProblem={onProblem} />
        </li>
      </ul>
      {importing.state.kind === 'refused' && (
        <Notice tone="error" role="alert" title={m.import_problem_title()}>
          <p>{importing.state.because}</p>
          <p>{m.import_problem_safe()}</p>
        </Notice>
      )}
      {hasChosen && (
        <Suspense fallback={null}>
          <ImportDialog importing={importing} />
        </Suspense>
      )}
    </Section>
  );
}
