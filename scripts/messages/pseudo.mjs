import { mapText, pluralCategories, variantsOf } from './message-format.mjs';

/** Languages nobody speaks: they show untranslated words, clipped texts and screens that assume left to right. */
export const pseudoLocales = { 'en-XA': accented, 'ar-XB': rightToLeft };

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accents = 'áƀçđéƒĝĥíĵķļɱñöþǫŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÚṼŴẊÝŽ';
const arabic = 'ابتدهفغحيجكلمنوپقرستعفوكيزابتدهفغحيجكلمنوپقرستعفوكيز';

/** Accented letters in brackets, two fifths longer: what German or Amharic would do to a button. */
function accented(message) {
  return mapVariants(message, (text) => {
    const padding = 'ƥåđđíñĝ '.repeat(20).slice(0, Math.ceil(text.length * 0.4));
    return `[${mapText(text, (part) => substitute(part, accents))} ${padding.trim()}]`;
  });
}

/** The same letters from the Arabic alphabet, with all six plural forms Arabic asks for. */
function rightToLeft(message) {
  const mapped = mapVariants(message, (text) => mapText(text, (part) => substitute(part, arabic)));
  if (typeof mapped === 'string') return mapped;
  return Object.fromEntries(pluralCategories.map((category) => [category, mapped[category] ?? mapped.other]));
}

function mapVariants(message, change) {
  if (typeof message === 'string') return change(message);
  return Object.fromEntries(Object.entries(variantsOf(message)).map(([category, text]) => [category, change(text)]));
}

function substitute(text, alphabet) {
  const letters = [...alphabet];
  return [...text].map((letter) => letters[plain.indexOf(letter)] ?? letter).join('');
}
