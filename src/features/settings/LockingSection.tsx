import { useSyncExternalStore } from 'react';
import { m } from '../../i18n/generated/messages';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Section } from '../../ui/page/Section';
import { useServices } from '../services';

/** After how long without use encrypted assessments are locked. */
export function LockingSection() {
  const { preferences } = useServices();
  const { lockAfterMinutes } = useSyncExternalStore(preferences.subscribe, preferences.current);
  return (
    <Section title={m.vault_idle_title()}>
      <RadioGroup
        legend={m.vault_idle_legend()}
        name="lock-after"
        options={[
          { value: '5', title: m.vault_idle_minutes({ minutes: 5 }) },
          { value: '15', title: m.vault_idle_minutes({ minutes: 15 }) },
          { value: '60', title: m.vault_idle_hour() },
          { value: '0', title: m.vault_idle_never() },
        ]}
        value={String(lockAfterMinutes)}
        onChange={(minutes) => preferences.change({ lockAfterMinutes: Number(minutes) })}
      />
      <p>{m.vault_idle_text()}</p>
    </Section>
  );
}
