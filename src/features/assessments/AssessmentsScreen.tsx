import { useState } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { Notice } from '../../ui/notice/Notice';
import { PageHeader } from '../../ui/page/PageHeader';
import { Toast } from '../../ui/toast/Toast';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';
import { BeginSection } from './BeginSection';
import { KeepSection } from './KeepSection';
import { PresentSection } from './PresentSection';
import { RemovedSection } from './RemovedSection';
import { UnreadableSection } from './UnreadableSection';
import { useHoldings } from './use-holdings';

/** The assessments on this device, the ways to begin one, and where all this lives. */
export function AssessmentsScreen() {
  const { repository } = useServices();
  const { holdings, problem, setProblem, reload } = useHoldings();
  const [justRemoved, setJustRemoved] = useState<AssessmentSummary | null>(null);
  usePageTitle(m.home_head_title());
  const remove = async (summary: AssessmentSummary) => {
    const done = await repository.remove(summary.id);
    if (done.ok) setJustRemoved(summary);
    else setProblem(done.error);
    await reload();
  };
  const restore = async (summary: AssessmentSummary) => {
    const done = await repository.restore(summary.id);
    if (!done.ok) setProblem(done.error);
    setJustRemoved(null);
    await reload();
  };
  return (
    <>
      <PageHeader title={m.home_head_title()} lead={m.home_head_lead()} />
      {problem && (
        <Notice tone="error" role="alert">
          <p>{wordsOfStorageProblem(problem)}</p>
        </Notice>
      )}
      {holdings === null && <p role="status">{m.home_list_loading()}</p>}
      {holdings && <PresentSection summaries={holdings.present} onRemove={remove} onProblem={setProblem} />}
      {holdings && <UnreadableSection records={holdings.unreadable} onProblem={setProblem} />}
      <BeginSection onProblem={setProblem} onAdded={() => void reload()} />
      {holdings && <RemovedSection summaries={holdings.removed} onRestore={restore} />}
      <KeepSection />
      <Toast
        message={justRemoved && m.home_removed_text({ title: justRemoved.title })}
        action={{ label: m.home_removed_undo(), run: () => justRemoved && void restore(justRemoved) }}
        dismissLabel={m.home_removed_dismiss()}
        onDismiss={() => setJustRemoved(null)}
      />
    </>
  );
}
