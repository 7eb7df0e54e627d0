/** A language as word processors want it, with a region: they have no dictionary for "en" alone. */
export function wordLanguage(tag: string): string {
  const wanted = preferred.get(tag);
  if (wanted !== undefined) return wanted;
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return 'x-none';
  }
}

/** The spelling of the texts that the report cites. */
const preferred: ReadonlyMap<string, string> = new Map([['en', 'en-GB']]);
