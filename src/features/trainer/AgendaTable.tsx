import { type AgendaStep, minutesOf } from '../../domain/trainer-guide';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Table } from '../../ui/table/Table';

/** Every step with its minutes, and how long both days take. */
export function AgendaTable({ agenda }: { readonly agenda: readonly AgendaStep[] }) {
  const locale = currentLocale();
  const minutes = (count: number | null) => (count === null ? '–' : formatNumber(locale, count));
  const [full, half] = [minutesOf(agenda, 'full'), minutesOf(agenda, 'half')];
  const sum: AgendaStep = { id: '', step: m.trainer_agenda_sum(), full, half, said: '', done: '' };
  return (
    <Table
      caption={m.trainer_agenda_caption({ full: minutes(full), half: minutes(half) })}
      columns={[
        { heading: m.trainer_agenda_step(), cell: ({ step }: AgendaStep) => step },
        { heading: m.trainer_agenda_full(), cell: (step) => minutes(step.full), numeric: true },
        { heading: m.trainer_agenda_half(), cell: (step) => minutes(step.half), numeric: true },
        { heading: m.trainer_agenda_said(), cell: ({ said }) => said },
        { heading: m.trainer_agenda_done(), cell: ({ done }) => done },
      ]}
      rows={[...agenda, sum]}
      rowKey={({ id }) => id}
    />
  );
}
