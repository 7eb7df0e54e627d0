import type { Report } from './block';

type Direction = Report['direction'];

/**
 * A text is written in the other direction than the report when it begins so and three of four letters are: an Arabic
 * note with a Latin name in it, but no English sentence about an Arabic title.
 */
export function directionOfText(text: string, direction: Direction): Direction {
  const letters = text.match(/\p{L}/gu) ?? [];
  const turned = letters.filter((letter) => rightToLeft.test(letter));
  const [first] = letters;
  if (first === undefined) return direction;
  if (rightToLeft.test(first)) return turned.length * 4 >= letters.length * 3 ? 'rtl' : direction;
  return turned.length * 4 <= letters.length ? 'ltr' : direction;
}

/** The direction of the first letter, which is that of words standing for themselves (Unicode, rules P2 and P3). */
export function directionOfWords(text: string, direction: Direction): Direction {
  const first = /\p{L}/u.exec(text);
  if (first === null) return direction;
  return rightToLeft.test(first[0]) ? 'rtl' : 'ltr';
}

/** Whether a letter runs against the direction, so that it could turn round what stands beside it. */
export function hasLetterAgainst(text: string, direction: Direction): boolean {
  return (text.match(/\p{L}/gu) ?? []).some((letter) => rightToLeft.test(letter) === (direction === 'ltr'));
}

export const rightToLeft =
  /[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}\u200f\u202b\u202e\u2067]/u;
