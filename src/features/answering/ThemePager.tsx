import type { ThemeId } from '../../domain/pack';
import type { ThemeProgress } from '../../domain/progress';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import styles from './Answering.module.css';

interface ThemePagerProps {
  readonly theme: ThemeId;
  readonly progress: readonly ThemeProgress[];
}

/** At the end of a theme: the one after, the one before, and after the last the results. */
export function ThemePager({ theme, progress }: ThemePagerProps) {
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const position = progress.findIndex((one) => one.theme === theme);
  const linkTo = (id: ThemeId | undefined) => {
    const found = pack.themes.find((one) => one.id === id);
    return found && { href: routes.theme(assessment.id, found.id), title: found.title };
  };
  const previous = linkTo(progress[position - 1]?.theme);
  const next = linkTo(progress[position + 1]?.theme);
  return (
    <nav className={styles.pager} aria-label={m.answering_pager_label()}>
      {next ? (
        <ButtonLink kind="primary" href={next.href}>
          {m.answering_pager_next({ title: next.title })}
        </ButtonLink>
      ) : (
        <ButtonLink kind="primary" href={routes.results(assessment.id)}>
          {m.answering_pager_results()}
        </ButtonLink>
      )}
      {previous && <a href={previous.href}>{m.answering_pager_previous({ title: previous.title })}</a>}
    </nav>
  );
}
