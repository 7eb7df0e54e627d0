import { stepsOf } from '../../domain/agenda';
import { remainingInMs } from '../../domain/run-timer';
import type { Run } from '../../domain/workshop-run';
import { formatTime } from '../../i18n/format-time';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { useNow } from '../use-now';

/** When the day would end if every step to come took its minutes. */
export function DayEnd({ run }: { readonly run: Run }) {
  const now = useNow();
  const steps = stepsOf(run.day);
  const toCome = steps.slice(steps.findIndex(({ id }) => id === run.step) + 1);
  const minutes = toCome.reduce((sum, step) => sum + step.minutes, 0);
  const end = now + Math.max(0, remainingInMs(run.timer, now)) + minutes * 60_000;
  return <p>{m.run_agenda_end({ time: formatTime(currentLocale(), new Date(end).toISOString()) })}</p>;
}
