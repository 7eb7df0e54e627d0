import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { Section } from '../../ui/page/Section';
import { UserText } from '../../ui/user-text/UserText';
import styles from './Assessments.module.css';

interface RemovedSectionProps {
  readonly summaries: readonly AssessmentSummary[];
  readonly onRestore: (summary: AssessmentSummary) => Promise<void>;
}

/** What was removed and can still be put back; absent while there is none. */
export function RemovedSection({ summaries, onRestore }: RemovedSectionProps) {
  if (summaries.length === 0) return null;
  return (
    <Section title={m.home_bin_title()}>
      <Disclosure summary={m.home_bin_summary({ count: summaries.length })}>
        <ul className={styles.list} role="list">
          {summaries.map((summary) => (
            <li key={summary.id} className={styles.line}>
              <UserText>{summary.title}</UserText>
              <Button
                kind="quiet"
                aria-label={m.home_bin_restorelabel({ title: visibleText(summary.title) })}
                onClick={() => void onRestore(summary)}
              >
                {m.home_bin_restore()}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}
