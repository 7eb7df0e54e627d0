import { switchScope } from '../../domain/commands';
import { answeredOutsideScope } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { ScopeChoice } from './ScopeChoice';

/** Switches between quick scan and full assessment at once; what the smaller one does not ask about is kept. */
export function ScopeSection() {
  const { pack } = useServices();
  const { assessment, run } = useOpenAssessment();
  const kept = answeredOutsideScope(pack, assessment);
  return (
    <Section title={m.new_scope_title()} note={m.details_scope_note()}>
      <ScopeChoice value={assessment.scope} onChange={(scope) => run(switchScope(scope))} />
      <p>{m.details_scope_keeps()}</p>
      <p role="status">{kept > 0 && m.details_scope_kept({ count: kept })}</p>
    </Section>
  );
}
