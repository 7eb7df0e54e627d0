import { useLocation, useRoute } from 'wouter';
import type { AssessmentId } from '../domain/assessment';
import { questionsInScope } from '../domain/pack';
import { nextUnanswered } from '../domain/progress';
import { useOpenAssessment } from '../features/open-assessment';
import { SavedState } from '../features/SavedState';
import { useServices } from '../features/services';
import { m } from '../i18n/generated/messages';
import styles from './AssessmentBar.module.css';
import { LockButton } from './LockButton';
import { patterns } from './routes';
import { StepButtons } from './StepButtons';

/** The ways inside one assessment, and whether what was typed is safe: the questions say that in their own bar. */
export function AssessmentBar({ id }: { readonly id: AssessmentId }) {
  const [path] = useLocation();
  const [isAnswering] = useRoute(patterns.question);
  return (
    <div className={styles.bar}>
      <nav aria-label={m.shell_assessmentnav_label()} className={styles.nav}>
        {useWays(id).map(({ href, place, words }) => (
          <a key={words} href={href} aria-current={isHere(path, place) ? 'page' : undefined}>
            {words}
          </a>
        ))}
      </nav>
      <StepButtons />
      <LockButton id={id} />
      {!isAnswering && <SavedState />}
    </div>
  );
}

function isHere(path: string, place: string): boolean {
  return path === place || (/\/(t|results|workshop)$/.test(place) && path.startsWith(`${place}/`));
}

/** `place` is the address without "#" at which a way leads to where one is; questions and results have more below theirs. */
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
    { href: routes.plan(id), place: `${root}/plan`, words: m.shell_assessmentnav_plan() },
    { href: routes.report(id), place: `${root}/report`, words: m.shell_assessmentnav_report() },
    ...(assessment.request === null
      ? [{ href: routes.workshop(id), place: `${root}/workshop`, words: m.shell_assessmentnav_workshop() }]
      : []),
    { href: routes.compare(id), place: `${root}/compare`, words: m.shell_assessmentnav_compare() },
  ];
}
