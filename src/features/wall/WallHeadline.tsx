import type { WallHeading } from '../../domain/wall-view';
import { directionOf } from '../../i18n/locale';
import styles from './Wall.module.css';

interface WallHeadlineProps {
  readonly question: WallHeading;
  readonly language: string;
}

/** Which question this is: the code that stands on the slips, and its short name. */
export function WallHeadline({ question, language }: WallHeadlineProps) {
  return (
    <p className={styles.kicker}>
      <bdi className={styles.code}>{question.id}</bdi>{' '}
      <span lang={language} dir={directionOf(language)}>
        {question.label}
      </span>
    </p>
  );
}
