import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { classNames } from '../../ui/class-names';
import { Section } from '../../ui/page/Section';
import { FileChoice } from '../FileChoice';
import { ReadingFile } from '../ReadingFile';
import { useDevice } from '../services';
import styles from './Assessments.module.css';
import { ImportDialog } from './ImportDialog';
import { TrainingChoice } from './TrainingChoice';
import { useImport } from './use-import';

interface BeginSectionProps {
  readonly onProblem: (problem: StorageProblem) => void;
  readonly onAdded: () => void;
}

/** The three ways to an assessment: a new one, a file, the training case. */
export function BeginSection({ onProblem, onAdded }: BeginSectionProps) {
  const { routes } = useDevice();
  const importing = useImport(onAdded);
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
          <FileChoice
            label={m.home_begin_import()}
            className={styles.whole}
            onChoose={(file) => void importing.read(file)}
          />
          <p>{m.home_begin_importtext()}</p>
          <ReadingFile reading={importing.reading} />
        </li>
        <li className={styles.way}>
          <TrainingChoice onProblem={onProblem} />
        </li>
      </ul>
      <ImportDialog importing={importing} />
    </Section>
  );
}
