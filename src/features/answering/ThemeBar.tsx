import type { ThemeId } from '../../domain/pack';
import type { ThemeProgress } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { ProgressLine } from '../../ui/progress-line/ProgressLine';
import { useOpenAssessment } from '../open-assessment';
import { SavedState } from '../SavedState';
import { useServices } from '../services';
import { useWide } from './internal/use-wide';
import styles from './ThemeBar.module.css';
import { ThemeLinks } from './ThemeLinks';
import { ThemeMenu } from './ThemeMenu';

interface ThemeBarProps {
  readonly theme: ThemeId;
  readonly progress: readonly ThemeProgress[];
  readonly goToNext: () => void;
}

/**
 * Stays in sight while one answers: how far the whole is, whether what was typed is stored, the way to each theme, and
 * to the next question without an answer.
 */
export function ThemeBar({ theme, progress, goToNext }: ThemeBarProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const isWide = useWide();
  const done = progress.reduce((sum, { answered }) => sum + answered, 0);
  const total = progress.reduce((sum, { asked }) => sum + asked, 0);
  return (
    <div className={styles.bar}>
      <div className={styles.told}>
        <div className={styles.progress}>
          <ProgressLine done={done} total={total} text={m.answering_bar_progress({ done, count: total })} />
        </div>
        <div className={styles.saved}>
          <SavedState />
        </div>
      </div>
      <nav className={styles.nav} aria-label={m.answering_bar_label()}>
        {isWide ? (
          <ThemeLinks current={theme} progress={progress} form="short" />
        ) : (
          <ThemeMenu key={theme} current={theme} progress={progress} />
        )}
      </nav>
      {done < total ? (
        <Button className={styles.next} onClick={goToNext}>
          {m.answering_bar_next()}
        </Button>
      ) : (
        <a className={styles.results} href={routes.results(assessment.id)}>
          {m.answering_bar_results()}
        </a>
      )}
    </div>
  );
}
