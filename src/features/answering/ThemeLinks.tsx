import type { ThemeId } from '../../domain/pack';
import type { ThemeProgress } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { useServices } from '../services';
import styles from './ThemeBar.module.css';

interface ThemeLinksProps {
  readonly current: ThemeId;
  readonly progress: readonly ThemeProgress[];
  /** Short shows numbers and strokes in a row; long shows titles one below the other. */
  readonly form: 'short' | 'long';
}

/** A link to every theme, with one stroke for each of its questions. */
export function ThemeLinks({ current, progress, form }: ThemeLinksProps) {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const titleOf = (id: ThemeId) => pack.themes.find((theme) => theme.id === id)?.title ?? '';
  return (
    <ol className={classNames(styles.themes, styles[form])} role="list">
      {progress.map(({ theme, asked, answered }) => (
        <li key={theme}>
          <a
            href={routes.theme(assessment.id, theme)}
            aria-current={theme === current ? 'page' : undefined}
            title={form === 'short' ? titleOf(theme) : undefined}
          >
            <span className={styles.sign}>{theme}</span>{' '}
            {form === 'long' ? (
              <span>
                <PackText>{titleOf(theme)}</PackText>
              </span>
            ) : (
              <VisuallyHidden>{titleOf(theme)}</VisuallyHidden>
            )}
            <Strokes asked={asked} answered={answered} isMany={assessment.scope === 'full'} />{' '}
            <VisuallyHidden>{m.answering_bar_progress({ done: answered, count: asked })}</VisuallyHidden>
          </a>
        </li>
      ))}
      {form === 'long' && (
        <li>
          <a href={routes.results(assessment.id)}>{m.answering_bar_results()}</a>
        </li>
      )}
    </ol>
  );
}

interface StrokesProps extends Pick<ThemeProgress, 'asked' | 'answered'> {
  readonly isMany: boolean;
}

function Strokes({ asked, answered, isMany }: StrokesProps) {
  return (
    <span className={styles.strokes} data-many={isMany} aria-hidden="true">
      {Array.from({ length: asked }, (_, index) => (
        <span key={index} data-done={index < answered} />
      ))}
    </span>
  );
}
