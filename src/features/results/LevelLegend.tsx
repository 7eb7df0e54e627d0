import { m } from '../../i18n/generated/messages';
import { LevelStrip } from '../../ui/level-strip/LevelStrip';
import styles from './LevelsByTheme.module.css';

/** How to read the five boxes, said in words beside an example. */
export function LevelLegend() {
  return (
    <div className={styles.legend}>
      <LevelStrip interval={{ lo: 1, hi: 3 }} label={m.results_legend_example()} mark={3} />
      <p>{m.results_legend_text()}</p>
    </div>
  );
}
