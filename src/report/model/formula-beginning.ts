/**
 * Whether a spreadsheet program that meets the text as a cell, or a person who edits it there, may get a formula of it.
 *
 * | begins with                                        | example      |
 * |----------------------------------------------------|--------------|
 * | = + - @, also full width                           | =1+1, ＝1+1  |
 * | the same after blanks, quotes or unseen characters | " =1+1"      |
 * | tab, line feed or carriage return                  |              |
 */
export function mayBecomeFormula(text: string): boolean {
  return /^[\s\p{Cf}"'“”‘’«»`]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\n\r]/u.test(text);
}
