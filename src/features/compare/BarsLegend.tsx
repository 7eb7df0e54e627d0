import { m } from '../../i18n/generated/messages';
import { SlopeBars } from '../../ui/slope-bars/SlopeBars';
import styles from './Themes.module.css';

const example = [
  { lo: 20, hi: 50 },
  { lo: 45, hi: 65 },
];

/** How to read the bars, said in words beside an example. */
export function BarsLegend() {
  return (
    <div className={styles.legend}>
      <SlopeBars steps={example} title={m.compare_legend_title()} description={m.compare_legend_example()} />
      <p>{m.compare_legend_text()}</p>
    </div>
  );
}
