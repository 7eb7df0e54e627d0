import type { AssessmentId } from '../domain/assessment';
import { questionsInScope } from '../domain/pack';
import { nextUnanswered } from '../domain/progress';
import { useOpenAssessment } from '../features/open-assessment';
import { useServices } from '../features/services';
import { m } from '../i18n/generated/messages';
import { SaveStatus, type SaveState } from '../ui/save-status/SaveStatus';
import styles from './AssessmentBar.module.css';

export type AssessmentPlace = 'overview' | 'answer' | 'results' | 'report';

interface AssessmentBarProps {
  readonly id: AssessmentId;
  readonly here: AssessmentPlace;
  readonly saveState: SaveState;
}

/** The ways inside one assessment, and whether what was typed is safe. */
export function AssessmentBar({ id, here, saveState }: AssessmentBarProps) {
  return (
    <div className={styles.bar}>
      <nav aria-label={m.shell_assessmentnav_label()} className={styles.nav}>
        {useWays(id).map(({ place, href, words }) => (
          <a key={place} href={href} aria-current={place === here ? 'page' : undefined}>
            {words}
          </a>
        ))}
      </nav>
      <SaveStatus state={saveState} text={saveWords[saveState]()} />
    </div>
  );
}

const saveWords = { saved: m.save_state_saved, saving: m.save_state_saving, failed: m.save_state_failed };

function useWays(id: AssessmentId) {
  const { routes, pack } = useServices();
  const { assessment } = useOpenAssessment();
  const question = nextUnanswered(pack, assessment, null) ?? questionsInScope(pack, assessment.scope)[0];
  const answer = question ? routes.theme(id, question.theme) : routes.assessment(id);
  return [
    { place: 'overview', href: routes.assessment(id), words: m.shell_assessmentnav_overview() },
    { place: 'answer', href: answer, words: m.shell_assessmentnav_answer() },
    { place: 'results', href: routes.results(id), words: m.shell_assessmentnav_results() },
    { place: 'report', href: routes.report(id), words: m.shell_assessmentnav_report() },
  ] as const;
}
