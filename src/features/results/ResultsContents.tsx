import { m } from '../../i18n/generated/messages';
import styles from './Contents.module.css';
import { goToPart, type ResultsPart } from './results-part';

interface ResultsContentsProps {
  readonly isFull: boolean;
  readonly linkTo: (part: ResultsPart) => string;
}

/** What stands on this page, in its order; a wide window has the room, a narrow one shows the first part at once. */
export function ResultsContents({ isFull, linkTo }: ResultsContentsProps) {
  return (
    <nav className={styles.contents} aria-label={m.results_contents_label()}>
      <ol className={styles.list} role="list">
        {partsOf(isFull).map(([part, title]) => (
          <li key={part}>
            {/* A second press finds the address unchanged, so the link also goes there by itself. */}
            <a href={linkTo(part)} onClick={() => goToPart(part)}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function partsOf(isFull: boolean): readonly (readonly [ResultsPart, string])[] {
  const themes = [
    ['profile', m.results_profile_heading()],
    ['weakest', m.results_weakest_heading()],
    ['practice', m.results_distance_heading()],
  ] as const;
  return [
    ['short', m.results_short_heading()],
    ['minimums', m.results_minimums_heading()],
    ['flags', m.results_flags_heading()],
    ...(isFull ? themes : ([['counts', m.results_counts_heading()]] as const)),
    ['gaps', m.results_gaps_heading()],
    ['grid', m.results_grid_heading()],
    ['find-out', m.results_find_heading()],
    ['levels', m.results_levels_heading()],
  ];
}
