/**
 * The text with every character shown that could make it look like another: what turns writing round ("[U+202E]"),
 * controls, and blanks that pretend to be letters. Only for reading: what is stored and edited stays as it was typed.
 *
 * | stays | because |
 * |---|---|
 * | U+200C, U+200D | Persian, Urdu and Indic writing and joined emoji need them |
 * | U+200E, U+200F, U+061C | they place punctuation, and turn no letter round |
 * | U+200B, U+2060, U+00AD | they only say where a line may break |
 * | tags after a black flag | they make the flags of England, Scotland and Wales |
 */
export function visibleText(text: string): string {
  if (!mayDisguise.test(text)) return text;
  return text.replace(disguisingOrFlag, (found) =>
    found.startsWith(blackFlag) ? found : [...found].map(nameOf).join(''),
  );
}

/** The text with everything shown that neither XML nor UTF-8 can hold: controls, halves of a character, non-characters. */
export function encodableText(text: string): string {
  return text.replace(notEncodable, nameOf);
}

/** "[U+202E]". */
const nameOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

// With the u flag, the surrogates of a whole character are no match.

const notEncodable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu;

const blackFlag = '\u{1f3f4}';

// Tab, line feed and carriage return are blanks that everybody sees.
const disguising = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u115f\u1160\u180e\u202a-\u202e\u2061-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}`;
const mayDisguise = new RegExp(`[${disguising}]`, 'u');
const disguisingOrFlag = new RegExp(String.raw`\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f}|[${disguising}]`, 'gu');
