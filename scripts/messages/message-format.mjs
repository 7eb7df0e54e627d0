/**
 * The form in which messages are written in src/i18n/messages, and its translation to what Paraglide compiles:
 *   "text with {name}"                          a text goes in
 *   "of {total:number}"                         a number goes in and is formatted for the language
 *   { "one": "{count} file", "other": "..." }   `count` chooses the plural form and is formatted
 */

/** The names of Intl.PluralRules' categories, in the order translators expect. */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'];

const placeholder = /\{([a-z][a-zA-Z0-9]*)(:number)?\}/g;

/** The texts of a message by plural category; a plain text counts as "other". */
export function variantsOf(message) {
  return typeof message === 'string' ? { other: message } : message;
}

/** Inputs of a message as a map from name to 'string' or 'number'; a plural's `count` is a number. */
export function inputsOf(message) {
  const inputs = new Map(typeof message === 'string' ? [] : [['count', 'number']]);
  for (const text of Object.values(variantsOf(message)))
    for (const [, name, isNumber] of text.matchAll(placeholder))
      if (inputs.get(name) !== 'number') inputs.set(name, isNumber ? 'number' : 'string');
  return inputs;
}

/** The message in the syntax of Paraglide's message-format plugin. */
export function toInlang(message) {
  const inputs = inputsOf(message);
  const numbers = [...inputs].filter(([, type]) => type === 'number').map(([name]) => name);
  if (numbers.length === 0) return message;
  const isPlural = typeof message !== 'string';
  const declarations = [
    ...[...inputs.keys()].map((name) => `input ${name}`),
    ...numbers.map((name) => `local ${name}Formatted = ${name}: number`),
    ...(isPlural ? ['local countPlural = count: plural'] : []),
  ];
  const written = (text) =>
    text.replaceAll(placeholder, (_, name) => (inputs.get(name) === 'number' ? `{${name}Formatted}` : `{${name}}`));
  const match = isPlural
    ? Object.fromEntries(Object.entries(message).map(([category, text]) => [`countPlural=${category}`, written(text)]))
    : { [`${numbers[0]}Formatted=*`]: written(message) };
  return [{ declarations, selectors: isPlural ? ['countPlural'] : [`${numbers[0]}Formatted`], match }];
}

/** The text with every stretch outside the placeholders changed by `change`. */
export function mapText(text, change) {
  let result = '';
  let end = 0;
  for (const found of text.matchAll(placeholder)) {
    result += change(text.slice(end, found.index)) + found[0];
    end = found.index + found[0].length;
  }
  return result + change(text.slice(end));
}
