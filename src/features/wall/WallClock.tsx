import { remainingInMs, type RunTimer } from '../../domain/run-timer';
import { formatSpan } from '../../i18n/format-time';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { useNow } from '../use-now';
import styles from './Wall.module.css';

interface WallClockProps {
  readonly timer: RunTimer;
  readonly size: 'large' | 'small';
}

/** The time that is left, and a calm word once it is over; it is not read out as it runs. */
export function WallClock({ timer, size }: WallClockProps) {
  const left = remainingInMs(timer, useNow());
  return (
    <div className={styles.clock} data-size={size}>
      <p className={styles.time} role="timer">
        {formatSpan(currentLocale(), Math.max(0, left))}
      </p>
      <p role="status">{left <= 0 ? m.wall_time_over() : ''}</p>
    </div>
  );
}
