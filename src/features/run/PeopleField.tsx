import { m } from '../../i18n/generated/messages';
import { TextField } from '../../ui/field/TextField';
import type { Running } from './use-run';

const mostDigits = 4;

/** How many in the room vote: the counts stay hidden until all of them have. */
export function PeopleField({ run, change }: Running) {
  return (
    <TextField
      label={m.run_people_label()}
      hint={m.run_people_hint()}
      inputMode="numeric"
      maxLength={mostDigits}
      value={run.people === 0 ? '' : String(run.people)}
      onChange={({ target }) => change((now) => ({ ...now, people: Number(target.value.replace(/\D/g, '')) }))}
    />
  );
}
