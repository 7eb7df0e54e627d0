import { type Day, minutesOfDay } from '../../domain/agenda';
import { chooseDay } from '../../domain/workshop-run';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Section } from '../../ui/page/Section';
import type { Running } from './use-run';

/** How long the day is. */
export function DaySection({ run, change }: Running) {
  const minutes = (day: Day) => formatNumber(currentLocale(), minutesOfDay(day));
  const options = [
    { value: 'full', title: m.run_day_full({ minutes: minutes('full') }) },
    { value: 'half', title: m.run_day_half({ minutes: minutes('half') }) },
  ];
  return (
    <Section title={m.run_day_heading()}>
      <RadioGroup
        legend={m.run_day_label()}
        options={options}
        value={run.day}
        onChange={(value) => change((now) => chooseDay(now, value === 'half' ? 'half' : 'full'))}
      />
    </Section>
  );
}
