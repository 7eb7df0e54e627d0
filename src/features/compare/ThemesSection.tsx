import type { CellChange, Comparison } from '../../domain/comparison';
import type { Theme } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { cellSentence } from '../../report/build/comparison-words';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { BarsLegend } from './BarsLegend';
import { ChangeRow } from './ChangeRow';
import { ChangeTable } from './ChangeTable';
import styles from './Themes.module.css';

/** Every theme on its axes: what is proved in sentences, then old and new bars, then the same facts as a table. */
export function ThemesSection({ cells, points }: Pick<Comparison, 'cells' | 'points'>) {
  const { pack } = useServices();
  const titleOf = ({ id }: CellChange) => pack.themes.find((theme) => theme.id === id)?.title ?? '';
  const proved = cells.filter(({ verdict }) => verdict !== 'no-change-proved');
  return (
    <Section title={m.compare_themes_heading()} note={<BarsLegend />}>
      <p>{m.compare_themes_intro()}</p>
      {proved.length > 0 && (
        <ul>
          {proved.map((cell) => (
            <li key={`${cell.id} ${cell.axis}`}>{cellSentence(cell, titleOf(cell), currentLocale())}</li>
          ))}
        </ul>
      )}
      <p>{m.compare_themes_unproved({ unproved: cells.length - proved.length, compared: cells.length })}</p>
      {pack.themes.map((theme) => (
        <ThemeBars key={theme.id} theme={theme} cells={cells.filter(({ id }) => id === theme.id)} points={points} />
      ))}
      <ChangeTable cells={cells} titleOf={titleOf} />
    </Section>
  );
}

interface ThemeBarsProps extends Pick<Comparison, 'cells' | 'points'> {
  readonly theme: Theme;
}

function ThemeBars({ theme, cells, points }: ThemeBarsProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  if (cells.length === 0) return null;
  return (
    <div className={styles.theme}>
      <h3>
        <a href={routes.theme(assessment.id, theme.id)}>{theme.title}</a>
      </h3>
      {cells.map((cell) => (
        <ChangeRow
          key={cell.axis}
          cell={cell}
          points={points.filter(({ question }) => question.theme === cell.id && question.axis === cell.axis)}
          theme={theme.title}
        />
      ))}
    </div>
  );
}
