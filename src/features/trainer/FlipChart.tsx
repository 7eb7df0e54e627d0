import type { FlipChartPage } from '../../domain/trainer-guide';
import styles from './Trainer.module.css';

/** The pages as small sheets, to choose from and to read aloud. */
export function FlipChart({ pages }: { readonly pages: readonly FlipChartPage[] }) {
  return (
    <ol className={styles.sheets} role="list">
      {pages.map(({ id, title, lines }) => (
        <li key={id} className={styles.sheet}>
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
