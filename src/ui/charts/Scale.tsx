import { formatNumber } from '../../i18n/format';
import { currentLocale } from '../../i18n/locale';
import { gridSteps } from './Gridlines';
import styles from './Charts.module.css';

/** The figures of the scale above its lines; every value is said in words besides. */
export function Scale() {
  return (
    <div className={styles.scale} aria-hidden="true">
      {gridSteps.map((step) => (
        <span key={step} className={styles.figure} style={{ insetInlineStart: `${step}%` }}>
          {formatNumber(currentLocale(), step)}
        </span>
      ))}
    </div>
  );
}
