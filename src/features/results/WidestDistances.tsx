import { provedDistances } from '../../domain/axis-distance';
import { m } from '../../i18n/generated/messages';
import { distanceSentence } from '../../report/build/result-sentences';
import type { ChartInputs } from './chart-rows';
import styles from './Charts.module.css';

/** As many as METHOD 4.1 prints in words. */
const mostTold = 3;

/** The widest proved distances, each in a sentence with both ends of both intervals; or that none is proved. */
export function WidestDistances({ pack, scores, linkTo, locale }: ChartInputs) {
  const widest = provedDistances(scores.themes).slice(0, mostTold);
  if (widest.length === 0) return <p>{m.results_distance_empty()}</p>;
  return (
    <>
      <p>{m.results_distance_intro({ count: widest.length })}</p>
      <ol className={styles.distances} role="list">
        {widest.map((distance) => {
          const theme = pack.themes.find(({ id }) => id === distance.theme);
          return (
            <li key={`${distance.theme} ${distance.higher.axis} ${distance.lower.axis}`}>
              {theme && <a href={linkTo(theme)}>{theme.title}</a>}
              <p>{distanceSentence(distance, locale)}</p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
