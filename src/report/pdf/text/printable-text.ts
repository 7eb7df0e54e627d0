/**
 * The text as it can be set: composed (NFC), Arabic letters as such, tabs as spaces, one kind of line end, and a replacement character for
 * what has no shape at all (control characters, halves of surrogate pairs, code points that are no character). A mark of
 * byte order is dropped: a reader program could take it for one.
 */
export function printableText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(arabicForms, (letters) => letters.normalize('NFKC'))
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\ufeff/g, '')
    .replace(shapelessCharacters, '\ufffd');
}

/** True for characters that change their neighbours but are not drawn themselves: joiners, direction marks, selectors. */
export function isInvisible(codePoint: number): boolean {
  return invisibleCharacter.test(String.fromCodePoint(codePoint));
}

/** The characters of a text as a reader counts them: an accent stays with its letter, a joined emoji is one. */
export function graphemes(text: string): readonly string[] {
  if (plainLatin.test(text)) return [...text];
  return segmenter === null ? byMarks(text) : [...segmenter.segment(text)].map((part) => part.segment);
}

/** Nearly the same without the browser's help: marks stay with what they are on, and so does what a joiner joins. */
export function byMarks(text: string): readonly string[] {
  return text.match(/\P{M}(?:[\p{M}\u{1f3fb}-\u{1f3ff}]|\u200d\P{M}?)*|\p{M}+/gsu) ?? [];
}

// Firefox has it from version 125 on, and we support 115.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null;

const plainLatin = /^[\u0020-\u007e\u00a0-\u024f]*$/;

// Forms of Arabic letters, as old programs write them; the letters themselves take the form they need. Ornate brackets stay.
const arabicForms = /[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefe]+/g;

// Line feed stays.
const shapelessCharacters = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu;

const invisibleCharacter =
  /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]$/u;
