import { lazy, Suspense, useState } from 'react';
import { m } from '../../i18n/generated/messages';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { Section } from '../../ui/page/Section';
import { UserText } from '../../ui/user-text/UserText';
import styles from './Assessments.module.css';
import type { RemovedAssessment } from './use-holdings';

const EraseDialog = lazy(async () => ({ default: (await import('./EraseDialog')).EraseDialog }));

interface RemovedSectionProps {
  readonly summaries: readonly RemovedAssessment[];
  readonly onRestore: (summary: RemovedAssessment) => Promise<void>;
  readonly onErased: () => void;
}

/** What was removed and can still be put back. */
export function RemovedSection({ summaries, onRestore, onErased }: RemovedSectionProps) {
  const [asked, setAsked] = useState<RemovedAssessment | null>(null);
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
              <Button
                kind="quiet"
                aria-label={m.home_bin_eraselabel({ title: visibleText(summary.title) })}
                onClick={() => setAsked(summary)}
              >
                {m.home_bin_erase()}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
      {asked && (
        <Suspense fallback={null}>
          <EraseDialog
            summary={asked}
            onClose={() => setAsked(null)}
            onErased={() => {
              setAsked(null);
              onErased();
            }}
          />
        </Suspense>
      )}
    </Section>
  );
}
