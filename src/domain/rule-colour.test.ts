import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, ruleColour } from './rule-colour';

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ffffff', '#ffffff', 1],
])('the contrast of %s and %s is %d', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
});

test('every colour stands out on paper and on a dark screen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const printed = ruleColour(`#${number.toString(16).padStart(6, '0')}`);
      for (const paper of ['#ffffff', '#fbf8f1'])
        expect(contrastOf(printed?.onPaper ?? '', paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(printed?.onDark ?? '', '#181613')).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 500 },
  );
});

test('a dark colour is printed as it is, a light one darker, and what is none not at all', () => {
  expect(ruleColour('#17493A')).toMatchObject({ onPaper: '#17493a', isDarkened: false });
  expect(ruleColour('#ffeecc')?.isDarkened).toBe(true);
  expect(ruleColour('')).toBeNull();
  expect(ruleColour('red;}')).toBeNull();
});
