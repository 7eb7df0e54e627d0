import { type AxisDistance, provedDistances } from '../../domain/axis-distance';
import { printedInterval } from '../../domain/display';
import { m } from '../../i18n/generated/messages';
import { axisWord } from '../../report/build/words';
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

function distanceSentence({ higher, lower, points }: AxisDistance, locale: ChartInputs['locale']): string {
  const [upper, under] = [printedInterval(higher), printedInterval(lower)];
  return m.results_distance_sentence({
    higher: axisWord(higher.axis, locale),
    hlo: upper.lo,
    hhi: upper.hi,
    lower: axisWord(lower.axis, locale),
    llo: under.lo,
    lhi: under.hi,
    points,
  });
}
