import { useLocation } from 'wouter';
import type { AssessmentId } from '../domain/assessment';
import { questionsInScope } from '../domain/pack';
import { nextUnanswered } from '../domain/progress';
import { useOpenAssessment } from '../features/open-assessment';
import { useServices } from '../features/services';
import { m } from '../i18n/generated/messages';
import { SaveStatus, type SaveState } from '../ui/save-status/SaveStatus';
import styles from './AssessmentBar.module.css';

interface AssessmentBarProps {
  readonly id: AssessmentId;
  readonly saveState: SaveState;
}

/** The ways inside one assessment, and whether what was typed is safe. */
export function AssessmentBar({ id, saveState }: AssessmentBarProps) {
  const [path] = useLocation();
  return (
    <div className={styles.bar}>
      <nav aria-label={m.shell_assessmentnav_label()} className={styles.nav}>
        {useWays(id).map(({ href, place, words }) => (
          <a key={words} href={href} aria-current={isHere(path, place) ? 'page' : undefined}>
            {words}
          </a>
        ))}
      </nav>
      <SaveStatus state={saveState} text={saveWords[saveState]()} />
    </div>
  );
}

const saveWords = { saved: m.save_state_saved, saving: m.save_state_saving, failed: m.save_state_failed };

function isHere(path: string, place: string): boolean {
  return path === place || (place.endsWith('/t') && path.startsWith(`${place}/`));
}

/** `place` is the address without "#" at which a way leads to where one is; questions have many below theirs. */
function useWays(id: AssessmentId) {
  const { routes, pack } = useServices();
  const { assessment } = useOpenAssessment();
  const question = nextUnanswered(pack, assessment, null) ?? questionsInScope(pack, assessment.scope)[0];
  const overview = routes.assessment(id);
  const root = overview.slice(1);
  return [
    { href: overview, place: root, words: m.shell_assessmentnav_overview() },
    {
      href: question ? routes.theme(id, question.theme) : overview,
      place: `${root}/t`,
      words: m.shell_assessmentnav_answer(),
    },
    { href: routes.results(id), place: `${root}/results`, words: m.shell_assessmentnav_results() },
    { href: routes.report(id), place: `${root}/report`, words: m.shell_assessmentnav_report() },
  ] as const;
}
