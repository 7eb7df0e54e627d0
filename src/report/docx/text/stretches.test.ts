import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from './stretches';

const marked = (text: string, paragraph: 'ltr' | 'rtl') =>
  stretchesOf(text, paragraph).map((stretch) => (stretch.direction === 'rtl' ? `<${stretch.text}>` : stretch.text)).join(''); // prettier-ignore

test.each([
  ['a word', 'the مادة here', 'the <مادة> here'],
  ['two words and a number between', 'see مادة 12 قانون.', 'see <مادة 12 قانون>.'],
  ['marks on the last letter', 'قانونٌ!', '<قانونٌ>!'],
  ['Hebrew and Persian digits', 'חוק, ۱۲', '<חוק, ۱۲>'],
  ['nothing of it', 'Łódź, Київ, 法律 12', 'Łódź, Київ, 法律 12'],
])('in a paragraph from the left: %s', (_, text, expected) => expect(marked(text, 'ltr')).toBe(expected));

test.each([
  ['a name in brackets', 'الاتحاد (ITU) 2026', '<الاتحاد (>ITU<) 2026>'],
  ['a name of two words', 'قانون Cybercrime Act لعام', '<قانون >Cybercrime Act< لعام>'],
  ['a number alone', '3.12', '<3.12>'],
])('in a paragraph from the right: %s', (_, text, expected) => expect(marked(text, 'rtl')).toBe(expected));

test('nothing is lost, whatever the text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'ب', '\u064b', ' ', '1', '(', '\u200d', '👍', '٣') });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), fc.constantFrom('ltr', 'rtl'), (text, paragraph) => {
      expect(
        stretchesOf(text, paragraph)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('a long text takes no longer than its length', () => {
  const text = `ا${'!'.repeat(200_000)}${'\u064b'.repeat(200_000)}`;
  const start = performance.now();
  stretchesOf(text, 'ltr');
  expect(performance.now() - start).toBeLessThan(2_000);
});
