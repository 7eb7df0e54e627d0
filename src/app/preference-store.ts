import type { Preferences, PreferenceStore } from '../features/services';
import { applyLocale, changeLocale, isSupportedLocale, preferredLocale } from '../i18n/locale';
import { readPreferences, writePreferences } from '../storage/preferences';

/** The user's choices about the interface: applied to the page at once and at each change, and kept where possible. */
export function createPreferenceStore(): PreferenceStore {
  let preferences: Preferences = readPreferences();
  const listeners = new Set<() => void>();
  apply(preferences);
  return {
    current: () => preferences,
    change: (changes) => {
      preferences = { ...preferences, ...changes };
      // Where nothing can be stored the choice holds for this visit; the list of assessments says so loudly enough.
      writePreferences(preferences);
      apply(preferences);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function apply({ locale, appearance }: Preferences): void {
  const root = document.documentElement;
  const spoken = locale !== null && isSupportedLocale(locale) ? locale : preferredLocale(navigator.languages);
  changeLocale(spoken);
  applyLocale(root, spoken);
  if (appearance === 'system') delete root.dataset.theme;
  else root.dataset.theme = appearance;
}
