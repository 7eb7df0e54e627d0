import { useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import { createAssessment } from '../../domain/commands';
import type { StorageProblem } from '../../domain/ports';
import type { NewAssessmentForm } from '../../formats/new-assessment-schema';
import { m } from '../../i18n/generated/messages';
import { Notice } from '../../ui/notice/Notice';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';
import { DetailsFields } from './DetailsFields';
import { ScopeChoice } from './ScopeChoice';
import { useNewAssessmentDraft } from './use-new-assessment-draft';

/** The form that begins an assessment; it opens as soon as it is stored. */
export function NewAssessmentScreen() {
  const { pack, repository, clock, ids, routes, navigate } = useServices();
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const { start, scope, keepForm, setScope, forget } = useNewAssessmentDraft();
  usePageTitle(m.new_head_title());
  const begin = async (form: NewAssessmentForm) => {
    const id = ids.next() as AssessmentId;
    const { country, body, title, from, to } = form;
    const details = { title, body, country: { kind: 'iso', code: country } as const, period: { from, to } };
    const begun = { id, purpose: 'real', scope, pack, ...details } as const;
    const saved = await repository.save(createAssessment(begun, clock.now()), null);
    if (!saved.ok) {
      setProblem(saved.error);
      return;
    }
    forget();
    navigate(routes.assessment(id));
  };
  return (
    <>
      <PageHeader
        kicker={<a href={routes.assessments()}>{m.shell_nav_assessments()}</a>}
        title={m.new_head_title()}
        lead={m.new_head_lead()}
      />
      <Section title={m.new_scope_title()} note={m.new_scope_note()}>
        <ScopeChoice value={scope} onChange={setScope} />
      </Section>
      <Section title={m.new_who_title()} note={m.new_who_note()}>
        <DetailsFields start={start} submitLabel={m.new_submit_button()} onEdit={keepForm} onSubmit={begin} />
        {problem && (
          <Notice tone="error" role="alert" title={m.new_notsaved_title()}>
            <p>{wordsOfStorageProblem(problem)}</p>
          </Notice>
        )}
      </Section>
    </>
  );
}
