import { baseLocale, getLocale, locales, setLocale, type Locale } from './generated/runtime';

export type { Locale };
export type Direction = 'ltr' | 'rtl';

/** The languages the interface speaks, the base language first; one exists as soon as its message file does. */
export const supportedLocales: readonly Locale[] = locales;

const listeners = new Set<() => void>();

/** True for a language the interface speaks, in exactly that spelling. */
export function isSupportedLocale(tag: string): tag is Locale {
  return (supportedLocales as readonly string[]).includes(tag);
}

/** The language in which the interface speaks now. */
export function currentLocale(): Locale {
  return getLocale();
}

/** Switches the interface to another language and tells everyone who listens; remembering it is the caller's job. */
export function changeLocale(locale: Locale): void {
  const before: string = getLocale();
  if (locale === before) return;
  setLocale(locale, { reload: false });
  for (const listener of listeners) listener();
}

/** Calls back after each change of language; returns the way to stop listening (the form useSyncExternalStore wants). */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The first language of the user's list that the interface speaks, by exact tag and then by language alone. */
export function preferredLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    if (isSupportedLocale(tag)) return tag;
    const language = tag.split('-')[0] ?? '';
    if (isSupportedLocale(language)) return language;
  }
  return baseLocale;
}

/** The direction in which a language is written; works for any BCP 47 tag, also one the interface does not speak. */
export function directionOf(tag: string): Direction {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  return rightToLeftLanguages.has(language) ? 'rtl' : 'ltr';
}

/** The name of a language in that language itself, as a person who speaks it looks for it in a list. */
export function ownNameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** Sets language and direction on the root element, for screen readers, hyphenation and layout. */
export function applyLocale(root: HTMLElement, locale: Locale): void {
  root.lang = locale;
  root.dir = directionOf(locale);
}

const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
const rightToLeftLanguages = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
