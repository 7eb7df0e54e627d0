import { useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import { isDue } from '../../domain/is-due';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Notice } from '../../ui/notice/Notice';
import { useDevice } from '../services';

/** So long a change waits before anybody is reminded, and so long a reminder is put off. */
const weekInMs = 7 * 24 * 60 * 60 * 1_000;

/** One calm line on the list, never while somebody answers, and only where work stands in no file. */
export function Reminder({ summaries }: { readonly summaries: readonly AssessmentSummary[] }) {
  const { exportLog, clock, routes } = useDevice();
  const [quietUntil, setQuietUntil] = useState(() => exportLog.quietUntil());
  const now = clock.now();
  const inWeeks = (weeks: number) => new Date(Date.parse(now) + weeks * weekInMs).toISOString();
  const due = summaries.filter((summary) => isDue(summary, exportLog.last(summary.id), inWeeks(-1)));
  if (due.length === 0 || now < quietUntil) return null;
  const putOff = () => {
    exportLog.beQuietUntil(inWeeks(1));
    setQuietUntil(inWeeks(1));
    document.querySelector('h1')?.focus(); // the button that had the focus is gone
  };
  return (
    <Notice
      tone="info"
      actions={
        <>
          <ButtonLink href={routes.backup()}>{m.home_backup_link()}</ButtonLink>
          <Button kind="quiet" onClick={putOff}>
            {m.home_reminder_later()}
          </Button>
        </>
      }
    >
      <p>{m.home_reminder_text({ count: due.length })}</p>
    </Notice>
  );
}
