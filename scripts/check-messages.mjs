// Finds messages that are missing, unused, badly formed or without a note. Usage: node scripts/check-messages.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputsOf, variantsOf } from './messages/message-format.mjs';
import { baseLocale, messagesFolder, readMessages } from './messages/read-messages.mjs';
import { root } from './project.mjs';

const keyPattern = /^[a-z][a-z0-9]*(_[a-z0-9]+){2,}$/;

/** Prints every problem and resolves to whether there was none. */
export async function checkMessages() {
  const messages = readMessages(root);
  const notes = JSON.parse(fs.readFileSync(path.join(root, messagesFolder, 'notes.json'), 'utf8'));
  const problems = [
    ...problemsOfBase(messages[baseLocale], notes, wordsInSources(path.join(root, 'src'))),
    ...Object.keys(messages).flatMap((locale) => problemsOfTranslation(locale, messages[locale], messages[baseLocale])),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length === 0)
    console.log(`${Object.keys(messages[baseLocale]).length} messages in ${Object.keys(messages).join(', ')}`);
  return problems.length === 0;
}

/** Key pattern, order, use and translator's note of the messages written first. */
export function problemsOfBase(base, notes, usedWords) {
  const keys = Object.keys(base);
  const noted = Object.keys(notes);
  return [
    ...keys.filter((key) => !keyPattern.test(key)).map((key) => `${key}: a key is screen_thing_kind, lower case`),
    ...keys.filter((key, at) => at > 0 && key < keys[at - 1]).map((key) => `${key}: not in order, npm run fix sorts`),
    ...keys.filter((key) => !usedWords.has(key)).map((key) => `${key}: used nowhere`),
    ...keys
      .filter((key) => !noted.some((note) => note === key || (note.endsWith('_') && key.startsWith(note))))
      .map((key) => `${key}: no note for translators, neither its own nor for its prefix`),
    ...noted
      .filter((note) => !keys.some((key) => key === note || (note.endsWith('_') && key.startsWith(note))))
      .map((note) => `${note}: a note for no message`),
  ];
}

/** Missing and surplus keys, plural forms the language needs, and inputs that differ from the base language. */
export function problemsOfTranslation(locale, messages, base) {
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const problems = [];
  const say = (key, text) => problems.push(`${locale}: ${key}: ${text}`);
  for (const key of Object.keys(base)) if (!(key in messages)) say(key, 'not translated');
  for (const [key, message] of Object.entries(messages)) {
    if (!(key in base)) {
      say(key, `not in ${baseLocale}`);
      continue;
    }
    const variants = variantsOf(message);
    const isPlural = typeof message !== 'string';
    if (isPlural !== (typeof base[key] !== 'string')) say(key, 'a plural in one language and not in the other');
    if (isPlural) {
      for (const category of needed) if (!(category in variants)) say(key, `no plural form "${category}"`);
      for (const category of Object.keys(variants))
        if (!needed.includes(category)) say(key, `"${category}" is no plural form of this language`);
    }
    if (Object.values(variants).some((text) => text.trim() === '')) say(key, 'empty');
    for (const text of Object.values(variants))
      if (hasStrayBrace(text)) say(key, `a placeholder is written wrongly: ${text}`);
    if (describeInputs(message) !== describeInputs(base[key]))
      say(key, `inputs ${describeInputs(message)} instead of ${describeInputs(base[key])}`);
  }
  return problems;
}

function describeInputs(message) {
  return (
    [...inputsOf(message)]
      .map(([name, type]) => `${name}: ${type}`)
      .sort()
      .join(', ') || 'none'
  );
}

function hasStrayBrace(text) {
  return /[{}\\]/.test(text.replaceAll(/\{[a-z][a-zA-Z0-9]*(:number)?\}/g, ''));
}

/** Every word of our sources: a key that stands nowhere among them is not used. */
function wordsInSources(folder) {
  const words = new Set();
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || file.includes(`i18n${path.sep}generated`)) continue;
    for (const [word] of fs.readFileSync(file, 'utf8').matchAll(/\w+/g)) words.add(word);
  }
  return words;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await checkMessages()) ? 0 : 1;
