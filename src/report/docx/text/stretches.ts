/** A stretch of a text that is read in one direction. */
export interface Stretch {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The text in stretches of one direction each, as word processors want them marked. Digits and signs go with the letters
 * of one direction on both sides of them; between two directions and at the ends they go with the paragraph.
 */
export function stretchesOf(text: string, paragraph: 'ltr' | 'rtl'): readonly Stretch[] {
  const other = paragraph === 'ltr' ? 'rtl' : 'ltr';
  const found: Stretch[] = [];
  let end = 0;
  const add = (part: string, direction: Stretch['direction']) => {
    if (part !== '') found.push({ text: part, direction });
  };
  for (const match of text.matchAll(against[paragraph])) {
    add(text.slice(end, match.index), paragraph);
    add(match[0], other);
    end = match.index + match[0].length;
  }
  add(text.slice(end), paragraph);
  return found;
}

const scripts = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Adlam', 'Hanifi_Rohingya', 'Mandaic', 'Samaritan'];
// The digits and signs of Arabic belong to no script of their own.
const fromRight = String.raw`${scripts.map((script) => String.raw`\p{Script=${script}}`).join('')}\u060c\u061b\u061f\u0660-\u0669\u06f0-\u06f9`;
const rightLetter = `[${fromRight}]`;
const leftLetter = String.raw`(?![${fromRight}])\p{L}`;
// Marks and joiners stay with the letter they are on.
const attached = String.raw`[\p{M}\u200c-\u200f]`;

/** A letter and all that follows it up to the last letter of the same direction. */
const runOf = (letter: string): RegExp =>
  new RegExp(String.raw`${letter}(?:${attached}|${letter}|(?![${fromRight}])\P{L}+(?=${letter}))*`, 'gu');

const against = { ltr: runOf(rightLetter), rtl: runOf(leftLetter) };
