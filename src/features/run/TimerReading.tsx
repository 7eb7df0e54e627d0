import { remainingInMs, type RunTimer } from '../../domain/run-timer';
import { formatSpan } from '../../i18n/format-time';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { useNow } from '../use-now';
import styles from './Run.module.css';

interface TimerReadingProps {
  readonly timer: RunTimer;
  readonly label: string;
  /** Said once, when the time is over. */
  readonly over: string;
}

/** The time that is left or over; it is not read out as it runs, only when it is over. */
export function TimerReading({ timer, label, over }: TimerReadingProps) {
  const left = remainingInMs(timer, useNow());
  const isOver = left <= 0;
  return (
    <div className={styles.timer} data-over={isOver}>
      <p role="timer" aria-label={label}>
        <span className={styles.time}>{formatSpan(currentLocale(), left)}</span>{' '}
        {isOver ? m.run_timer_over() : m.run_timer_left()}
      </p>
      <p role="status">{isOver && over}</p>
    </div>
  );
}
