import type { ThemeProgress } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import { Mark } from '../../ui/mark/Mark';
import { ProgressLine } from '../../ui/progress-line/ProgressLine';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import styles from './Overview.module.css';

/** The themes in the order of the questionnaire, each with its own ruled line. */
export function ThemeList({ progress }: { readonly progress: readonly ThemeProgress[] }) {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const titles = new Map(pack.themes.map(({ id, title }) => [id, title]));
  return (
    <ol className={styles.themes} role="list">
      {progress.map(({ theme, answered, asked }) => (
        <li key={theme} className={styles.theme}>
          <Mark>{theme}</Mark>
          <a href={routes.theme(assessment.id, theme)} className={styles.title}>
            {titles.get(theme)}
          </a>
          <ProgressLine done={answered} total={asked} text={m.overview_theme_progress({ answered, asked })} />
        </li>
      ))}
    </ol>
  );
}
