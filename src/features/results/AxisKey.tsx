import { axes } from '../../domain/pack';
import { currentLocale } from '../../i18n/locale';
import { axisWord } from '../../report/build/words';
import styles from './Charts.module.css';

/** The three axes with the letter by which the charts call them. */
export function AxisKey() {
  return (
    <dl className={styles.axes}>
      {axes.map((axis) => (
        <div key={axis}>
          <dt>{axis}</dt>
          <dd>{axisWord(axis, currentLocale())}</dd>
        </div>
      ))}
    </dl>
  );
}
