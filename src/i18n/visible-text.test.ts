import { expect, test } from 'vitest';
import { visibleText } from './visible-text';

test.each([
  ['an override', '\u202egpj.exe', '[U+202E]gpj.exe'],
  ['an embedding with its end', 'a\u202bb\u202cc', 'a[U+202B]b[U+202C]c'],
  ['isolates that stay open', '\u2066\u2067\u2068x\u2069', '[U+2066][U+2067][U+2068]x[U+2069]'],
  ['controls', 'a\u0000b\u0007\u0085c', 'a[U+0000]b[U+0007][U+0085]c'],
  ['an invisible letter', 'Kenya\u3164', 'Kenya[U+3164]'],
  ['a byte order mark inside', 'a\ufeffb', 'a[U+FEFF]b'],
  ['writing in tags', 'a\u{e0041}\u{e0042}', 'a[U+E0041][U+E0042]'],
  ['tags after a flag that they do not end', '\u{1f3f4}\u{e0041}', '\u{1f3f4}[U+E0041]'],
])('%s is shown', (_, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test.each([
  ['Persian with its joiners', 'می\u200cخواهم'],
  ['Sinhala with its joiners', 'ශ්\u200dරී'],
  ['Arabic and Hebrew with direction marks', 'المادة 5\u200f (أ)\u061c, סעיף 5\u200e'],
  ['a family', '👩‍👩‍👧'],
  ['Scotland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['places where lines may break', 'a\u200bb\u2060c\u00add'],
  ['lines and tabs', 'a\tb\r\nc'],
  ['half a pair', 'a\ud800b'],
  ['accents and selectors', 'e\u0301 ❤\ufe0f'],
])('%s stays as it is', (_, text) => {
  expect(visibleText(text)).toBe(text);
});
