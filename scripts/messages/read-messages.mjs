import fs from 'node:fs';
import path from 'node:path';

/** The language in which messages are written first; every other one is a translation of it. */
export const baseLocale = 'en';

export const messagesFolder = 'src/i18n/messages';

/** All messages by language, the base language first; a language exists because its file does. */
export function readMessages(root) {
  const folder = path.join(root, messagesFolder);
  const locales = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'notes.json')
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => Number(b === baseLocale) - Number(a === baseLocale) || a.localeCompare(b));
  return Object.fromEntries(locales.map((locale) => [locale, readOne(path.join(folder, `${locale}.json`))]));
}

function readOne(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${path.basename(file)} is not valid JSON: ${error.message}`);
  }
}
