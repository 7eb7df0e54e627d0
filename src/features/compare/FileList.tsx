import { m } from '../../i18n/generated/messages';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { UserText } from '../../ui/user-text/UserText';
import { AssessmentFacts } from './AssessmentFacts';
import styles from './Choose.module.css';
import type { Choice } from './use-choice';

/** What was read from files for this comparison, each with the way to leave it out again. */
export function FileList({ choice: { fromFiles, dropFile } }: { readonly choice: Choice }) {
  if (fromFiles.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.legend}>{m.compare_choose_files()}</h3>
      <ul className={styles.files} role="list">
        {fromFiles.map((assessment, at) => (
          <li key={at} className={styles.file}>
            <div>
              <UserText>{assessment.title}</UserText>
              <p className={styles.hint}>
                <AssessmentFacts of={assessment} />
              </p>
            </div>
            <Button
              kind="quiet"
              aria-label={m.compare_choose_droplabel({ title: visibleText(assessment.title) })}
              onClick={() => {
                dropFile(assessment);
                document.querySelector('h1')?.focus(); // This button is about to go.
              }}
            >
              {m.compare_choose_drop()}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
