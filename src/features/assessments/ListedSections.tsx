import { lazy, Suspense } from 'react';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { titleOfLocked } from './locked-title';
import type { Holdings, RemovedAssessment } from './use-holdings';

// An empty device shows none of these, and fetches none.
const PresentSection = lazy(async () => ({ default: (await import('./PresentSection')).PresentSection }));
const LockedSection = lazy(async () => ({ default: (await import('./LockedSection')).LockedSection }));
const UnreadableSection = lazy(async () => ({ default: (await import('./UnreadableSection')).UnreadableSection }));

/** Not worth an error where it cannot be fetched. */
const Reminder = lazy(() =>
  import('./Reminder').then(
    (found) => ({ default: found.Reminder }),
    () => ({ default: () => null }),
  ),
);

interface ListedSectionsProps {
  readonly holdings: Pick<Holdings, 'present' | 'unreadable' | 'locked'>;
  readonly onRemove: (summary: RemovedAssessment) => Promise<void>;
  readonly onProblem: (problem: StorageProblem) => void;
  readonly onSaved: () => void;
}

/** What this device holds: the assessments that can be opened, with a reminder to save them, and those that cannot. */
export function ListedSections({ holdings: { present, unreadable, locked }, ...does }: ListedSectionsProps) {
  return (
    <Suspense fallback={<p role="status">{m.home_list_loading()}</p>}>
      {present.length > 0 && (
        <>
          <Reminder summaries={present} />
          <PresentSection summaries={present} {...does} />
        </>
      )}
      {locked.length > 0 && (
        <LockedSection
          records={locked}
          onRemove={(record) => void does.onRemove({ ...record, title: titleOfLocked(record) })}
          onProblem={does.onProblem}
        />
      )}
      {unreadable.length > 0 && <UnreadableSection records={unreadable} onProblem={does.onProblem} />}
    </Suspense>
  );
}
