import { useSyncExternalStore } from 'react';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { TextField } from '../../ui/field/TextField';
import { PageHeader } from '../../ui/page/PageHeader';
import { Section } from '../../ui/page/Section';
import { LanguageField } from '../LanguageField';
import { usePageTitle } from '../page-title';
import { useServices, type Appearance } from '../services';
import { LockingSection } from './LockingSection';
import { StorageSection } from './StorageSection';

/** Language, appearance and storage. */
export function SettingsScreen() {
  const { preferences } = useServices();
  const { appearance, author } = useSyncExternalStore(preferences.subscribe, preferences.current);
  usePageTitle(m.settings_head_title());
  const chooseAppearance = (value: string) => {
    const chosen = appearances().find((option) => option.value === value);
    if (chosen) preferences.change({ appearance: chosen.value });
  };
  return (
    <>
      <PageHeader title={m.settings_head_title()} lead={m.settings_head_lead()} />
      <Section title={m.settings_language_title()}>
        <LanguageField
          legend={m.settings_language_legend()}
          legendStyle="hidden"
          name="locale"
          value={currentLocale()}
          onChange={(locale) => preferences.change({ locale })}
        />
        <p>{m.settings_language_sources()}</p>
      </Section>
      <Section title={m.settings_appearance_title()}>
        <RadioGroup
          legend={m.settings_appearance_legend()}
          legendStyle="hidden"
          name="appearance"
          options={appearances()}
          value={appearance}
          onChange={chooseAppearance}
        />
      </Section>
      <Section title={m.settings_author_title()}>
        <TextField
          label={m.settings_author_label()}
          hint={m.settings_author_hint()}
          value={author}
          onChange={({ target }) => preferences.change({ author: target.value })}
          maxLength={200}
        />
      </Section>
      <LockingSection />
      <StorageSection />
    </>
  );
}

function appearances(): readonly {
  readonly value: Appearance;
  readonly title: string;
  readonly description: string;
}[] {
  return [
    { value: 'system', title: m.settings_appearance_system(), description: m.settings_appearance_systemtext() },
    { value: 'light', title: m.settings_appearance_light(), description: m.settings_appearance_lighttext() },
    { value: 'dark', title: m.settings_appearance_dark(), description: m.settings_appearance_darktext() },
  ];
}
