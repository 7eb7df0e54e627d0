/** A stretch that may not be broken, and the white space after it, which may hang over the end of a line. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** End of the white space that follows. */
  readonly spaceEnd: number;
  /** True when a new line must begin after it. */
  readonly endsLine: boolean;
}

/**
 * Splits a text where a line may end: after white space, after a hyphen, dash or slash between letters ("9/2026" holds
 * together), and between ideographs. No-break spaces and non-breaking hyphens hold, and so does the space between the day and
 * the month of a date with its year.
 */
export function wordsOfText(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = 0;
  while (start < text.length) {
    const end = wordEnd(text, start);
    const spaceEnd =
      end + (/^[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000\u200b]*/.exec(text.slice(end))?.[0].length ?? 0);
    const endsLine = text[spaceEnd] === '\n';
    words.push({ start, end, spaceEnd, endsLine });
    start = endsLine ? spaceEnd + 1 : spaceEnd;
  }
  return words;
}

function wordEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at);
    if (breakingSpace.test(letter) && !isInsideDate(text, at)) return at;
    if (at > start && mayBreakBetween(text.charAt(at - 1), letter, text.charAt(at - 2))) return at;
  }
  return text.length;
}

const breakingSpace = /[ \n\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000\u200b]/;

const isInsideDate = (text: string, space: number): boolean =>
  /(?<!\d)\d{1,2}$/.test(text.slice(Math.max(0, space - 3), space)) &&
  /^ \p{L}+ \d{4}(?![\d-])/u.test(text.slice(space, space + 40));

const letterOrDigit = /[\p{L}\p{N}]/u;
const ideograph = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

function mayBreakBetween(before: string, after: string, beforeThat: string): boolean {
  if (/[-\u2010\u2013]/.test(before)) return letterOrDigit.test(beforeThat) && /\p{L}/u.test(after);
  if (before === '\u2014') return letterOrDigit.test(beforeThat) && letterOrDigit.test(after);
  if (before === '/') return /\p{L}/u.test(beforeThat) && /\p{L}/u.test(after);
  return ideograph.test(before) && ideograph.test(after);
}
