import { expect, test } from 'vitest';
import { foreignStretches } from './foreign-stretches';

const marked = (text: string, language = 'en'): string =>
  foreignStretches(text, language)
    .map((stretch) => (stretch.lang === null ? stretch.text : `<${stretch.lang}>${stretch.text}</>`))
    .join('');

test.each([
  ['plain words', 'plain words'],
  ['The act قانون مكافحة الجرائم is', 'The act <ar>قانون مكافحة الجرائم</> is'],
  ['(رقم 5 لسنة 2018), Article 4', '(<ar>رقم 5 لسنة 2018</>), Article 4'],
  ['قانون جرایم رایانه‌ای', '<fa>قانون جرایم رایانه‌ای</>'],
  ['Νόμος 4411/2016 and חוק', '<el>Νόμος 4411/2016</> and <he>חוק</>'],
  ['10 Ω, Київ, 法律', '10 Ω, Київ, 法律'],
])('%j is read as %j', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test('in a report in that language nothing is foreign', () => {
  expect(marked('قانون مكافحة', 'ar')).toBe('قانون مكافحة');
});

test.each(['a قانون b قانون', 'قانون'.repeat(2000), 'Ω'.repeat(5000) + '1 '.repeat(3000)])(
  'no letter is lost or doubled',
  (text) => {
    expect(
      foreignStretches(text, 'en')
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  },
);
