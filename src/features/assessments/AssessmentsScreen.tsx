import { lazy, Suspense, useState } from 'react';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { visibleText } from '../../i18n/visible-text';
import { PageHeader } from '../../ui/page/PageHeader';
import { Toast } from '../../ui/toast/Toast';
import { usePageTitle } from '../page-title';
import { useDevice } from '../services';
import { BackupSection } from './BackupSection';
import { BeginSection } from './BeginSection';
import { KeepingAnswer } from './KeepingAnswer';
import { KeepSection } from './KeepSection';
import { ListedSections } from './ListedSections';
import { ListTrouble } from './ListTrouble';
import { RoomNotice } from './RoomNotice';
import { type RemovedAssessment, useHoldings } from './use-holdings';

const RemovedSection = lazy(async () => ({ default: (await import('./RemovedSection')).RemovedSection }));

/** The assessments on this device, the ways to begin one, and where all this lives. */
export function AssessmentsScreen() {
  const { repository, isLasting } = useDevice();
  const { found, reload } = useHoldings();
  const [trouble, setTrouble] = useState<StorageProblem | null>(null);
  const [justRemoved, setJustRemoved] = useState<RemovedAssessment | null>(null);
  usePageTitle(m.home_head_title());
  const change = async (how: 'remove' | 'restore', summary: RemovedAssessment) => {
    const done = await repository[how](summary.id);
    setTrouble(done.ok ? null : done.error);
    setJustRemoved(done.ok && how === 'remove' ? summary : null);
    reload();
  };
  const problem = trouble ?? (found && !found.ok ? found.error : null);
  const holdings = found?.ok ? found.value : null;
  return (
    <>
      <PageHeader title={m.home_head_title()} lead={m.home_head_lead()} />
      {problem && <ListTrouble problem={problem} />}
      {isLasting && (
        <>
          <KeepingAnswer />
          <RoomNotice />
        </>
      )}
      {found === null && <p role="status">{m.home_list_loading()}</p>}
      {holdings && (
        <ListedSections
          holdings={holdings}
          onRemove={(summary) => change('remove', summary)}
          onProblem={setTrouble}
          onSaved={reload}
        />
      )}
      <BeginSection onProblem={setTrouble} onAdded={reload} />
      {holdings && holdings.removed.length > 0 && (
        <Suspense fallback={null}>
          <RemovedSection
            summaries={holdings.removed}
            onRestore={(summary) => change('restore', summary)}
            onErased={reload}
          />
        </Suspense>
      )}
      <BackupSection />
      {isLasting && <KeepSection />}
      <Toast
        message={justRemoved && m.home_removed_text({ title: visibleText(justRemoved.title) })}
        action={{
          label: m.home_removed_undo(),
          takesFocus: true,
          run: () => {
            if (justRemoved) void change('restore', justRemoved);
            focusHeading();
          },
        }}
        dismissLabel={m.home_removed_dismiss()}
        onDismiss={() => {
          setJustRemoved(null);
          focusHeading();
        }}
      />
    </>
  );
}

/** The control that had the focus is about to go. */
function focusHeading(): void {
  document.querySelector('h1')?.focus();
}
