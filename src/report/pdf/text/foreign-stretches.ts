/** A part of a text; `lang` where its letters tell that it is in another language than the text around it. */
export interface Stretch {
  readonly text: string;
  readonly lang: string | null;
}

/**
 * Splits a text where the script tells the language, so that a reader program changes its voice there. Cyrillic, Han
 * and Latin serve many languages and tell none; a single letter is a sign, not a word.
 */
export function foreignStretches(text: string, language: string): readonly Stretch[] {
  if (!mayBeForeign.test(text)) return [{ text, lang: null }];
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(foreignWords)) {
    const lang = languageOf(found);
    if (lang === null || lang === language.split('-')[0]) continue;
    if (index > end) stretches.push({ text: text.slice(end, index), lang: null });
    stretches.push({ text: found, lang });
    end = index + found.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), lang: null });
  return stretches;
}

/** Arabic letters are also those of Persian and Urdu, which have letters of their own. */
const languages: readonly (readonly [letters: RegExp, lang: string])[] = [
  [/[\u0679\u0688\u0691\u06ba\u06d2]/, 'ur'],
  [/[\u067e\u0686\u0698\u06a9\u06af\u06cc]/, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
];

const scripts = ['Arabic', 'Hebrew', 'Greek', 'Armenian', 'Georgian', 'Thai', 'Hangul'];

/** Two letters or more of one script, with the spaces, figures and signs between them, and a figure after them. */
const foreignWords = new RegExp(
  scripts.map((name) => String.raw`\p{Script=${name}}(?:\P{L}*\p{Script=${name}})+(?:\P{L}*\p{N})?`).join('|'),
  'gu',
);

const mayBeForeign = new RegExp(`[${scripts.map((name) => String.raw`\p{Script=${name}}`).join('')}]`, 'u');

const languageOf = (words: string): string | null => languages.find(([letters]) => letters.test(words))?.[1] ?? null;
