import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light, darkBySystem, darkByChoice] = [
  ':root {',
  ":root:not([data-theme='light']) {",
  ":root[data-theme='dark'] {",
].map((selector) => coloursOf(css.slice(css.indexOf(selector))));

const pairs = [
  ['ink', 'paper'],
  ['ink', 'paper-sunk'],
  ['ink', 'paper-field'],
  ['ink', 'accent-wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-sunk'],
  ['ink-soft', 'paper-field'],
  ['accent', 'paper'],
  ['accent', 'paper-sunk'],
  ['accent', 'accent-wash'],
  ['accent-ink', 'accent'],
  ['alarm', 'paper'],
  ['alarm', 'paper-sunk'],
] as const;

for (const [name, colours] of [
  ['light', light],
  ['dark', darkBySystem],
] as const) {
  test.each(pairs)(`${name}: %s on %s reaches 7:1`, (text, ground) => {
    expect(contrast(colours?.[text], colours?.[ground])).toBeGreaterThanOrEqual(7);
  });

  test(`${name}: the edge of a field reaches 3:1`, () => {
    expect(contrast(colours?.['rule-firm'], colours?.['paper-field'])).toBeGreaterThanOrEqual(3);
  });
}

test('dark by choice is dark by system', () => {
  expect(darkByChoice).toEqual(darkBySystem);
});

test('dark is for the screen alone: paper is printed with ink', () => {
  const dark = [
    ...css.matchAll(/@media ([^{]+)\{\s*:root(?::not\(\[data-theme='light'\]\)|\[data-theme='dark'\]) \{/g),
  ];
  expect(dark.map(([, media = '']) => media.trim())).toEqual(['screen and (prefers-color-scheme: dark)', 'screen']);
});

function coloursOf(block: string): Record<string, string> {
  const body = block.slice(0, block.indexOf('}'));
  const colours: Record<string, string> = {};
  for (const [, name = '', hex = ''] of body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)) colours[name] = hex;
  return colours;
}

function contrast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) throw new Error('a colour is missing');
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
