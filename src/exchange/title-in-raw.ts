import { isJsonObject } from '../formats/migrate';

/** The title in the raw text of an assessment that can't be opened, or null where none can be made out. */
export function titleInRaw(text: string): string | null {
  try {
    const found: unknown = JSON.parse(text);
    return isJsonObject(found) && typeof found.title === 'string' && found.title.trim() !== '' ? found.title : null;
  } catch {
    return null; // damaged beyond its title: the id still names it
  }
}
