import { stepsOf } from '../../domain/agenda';
import { lengthenTimer } from '../../domain/run-timer';
import { moveStep, toggleStepTimer } from '../../domain/workshop-run';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { stepWords } from '../step-words';
import { DayEnd } from './DayEnd';
import styles from './Run.module.css';
import { TimerReading } from './TimerReading';
import type { Running } from './use-run';

/** The steps of the day, and the clock of the one that runs. */
export function AgendaSection({ run, change }: Running) {
  const steps = stepsOf(run.day);
  const position = steps.findIndex(({ id }) => id === run.step);
  return (
    <Section title={m.run_agenda_heading()}>
      <h3 className={styles.now}>{stepWords(run.step)}</h3>
      <TimerReading timer={run.timer} label={m.run_timer_steplabel()} over={m.run_timer_stepover()} />
      <Actions>
        <Button onClick={() => change(toggleStepTimer)}>
          {run.timer.startedAt === null ? m.run_timer_start() : m.run_timer_pause()}
        </Button>
        <Button onClick={() => change((now) => ({ ...now, timer: lengthenTimer(now.timer, 5) }))}>
          {m.run_timer_more()}
        </Button>
        <Button disabled={position === 0} onClick={() => change((now, at) => moveStep(now, -1, at))}>
          {m.run_timer_back()}
        </Button>
        <Button disabled={position === steps.length - 1} onClick={() => change((now, at) => moveStep(now, 1, at))}>
          {m.run_timer_next()}
        </Button>
      </Actions>
      <DayEnd run={run} />
      <ol className={styles.steps} role="list">
        {steps.map(({ id, minutes }, index) => (
          <li
            key={id}
            className={styles.step}
            aria-current={id === run.step ? 'step' : undefined}
            data-past={index < position}
          >
            <span className={styles.minutes}>
              {m.run_agenda_minutes({ minutes: formatNumber(currentLocale(), minutes) })}
            </span>
            <span>{stepWords(id)}</span>
            {id === run.step && <span className={styles.here}>{m.run_agenda_now()}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
