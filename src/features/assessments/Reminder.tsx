import { useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { useDevice } from '../services';

const day = 24 * 60 * 60 * 1_000;
const patience = 7 * day;

/**
 * One calm line where something was changed that has not been in a file for a week; the user may put it off for a week.
 * It never stands in the way and never comes while somebody answers.
 */
export function Reminder({ summaries }: { readonly summaries: readonly AssessmentSummary[] }) {
  const { exportLog, clock } = useDevice();
  const [isPutOff, setPutOff] = useState(false);
  const now = clock.now();
  const since = (moment: string): number => Date.parse(now) - Date.parse(moment);
  const unsaved = summaries.filter(({ id, changedAt, purpose, answered }) => {
    const last = exportLog.last(id);
    if (purpose === 'training' || answered.length === 0 || last?.changedAt === changedAt) return false;
    return since(last?.at ?? changedAt) > patience || answered.length >= manyAnswers;
  });
  if (isPutOff || unsaved.length === 0 || now < exportLog.quietUntil()) return null;
  const putOff = () => {
    exportLog.beQuietUntil(new Date(Date.parse(now) + patience).toISOString());
    setPutOff(true);
  };
  return (
    <Notice tone="info" actions={<Button onClick={putOff}>{m.backup_reminder_later()}</Button>}>
      <p>{m.backup_reminder_text({ count: unsaved.length })}</p>
    </Notice>
  );
}

/** Half a day's work: worth a file at once. */
const manyAnswers = 20;
