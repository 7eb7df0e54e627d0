import { m } from '../../i18n/generated/messages';
import { Notice } from '../../ui/notice/Notice';
import type { TemplateState } from './internal/use-template';

/** Says whether the template is kept on this device, and what to do where it is not. */
export function TemplateSaving({ state: { saving, problem } }: { readonly state: TemplateState }) {
  return (
    <>
      <p role="status">{saving === 'saved' && problem === null && m.template_saving_saved()}</p>
      {problem && (
        <Notice tone="warning" role="alert">
          <p>{wordsOf(problem)}</p>
        </Notice>
      )}
    </>
  );
}

function wordsOf({ when, cause }: NonNullable<TemplateState['problem']>): string {
  if (cause.kind === 'not-loaded') return m.template_problem_notloaded();
  if (when === 'write') return m.template_saving_failed();
  return cause.kind === 'from-newer-app' ? m.template_saving_newer() : m.template_saving_unread();
}
