// First, because the first style sheet that names the layers decides their order.
import '../styles.css';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Chart } from './Chart';
import type { ChartCell, ChartRow, ChartSeries, ChartValue } from './chart-row';
import { Dumbbells } from './Dumbbells';
import { IntervalBars } from './IntervalBars';

const shapes = { L: 'square', I: 'circle', P: 'diamond' } as const;

function cell(letter: keyof typeof shapes, value: ChartValue, target: number | null = 75): ChartCell {
  const series: ChartSeries = { letter, name: `Series ${letter}`, shape: shapes[letter] };
  const words = value.kind === 'nothing' ? 'not enough known' : `${value.lo} to ${value.hi}`;
  return { series, value, target, words, label: `Series ${letter}: ${words}.` };
}

const row = (...cells: readonly ChartCell[]): ChartRow => ({
  key: 'T1',
  mark: 'T1',
  name: 'A theme',
  href: '#/there',
  cells,
});
const span = (lo: number, hi: number): ChartValue => ({ kind: 'span', lo, hi });

/** The chart in a frame of that width. */
async function show(rows: readonly ChartRow[], width = '60rem', Rows = IntervalBars) {
  await page.viewport(1400, 800);
  await render(
    <div style={{ inlineSize: width }}>
      <Chart caption="A caption" keyEntries={[]} table={<p>The table</p>} tableSummary="As a table">
        <Rows rows={rows} />
      </Chart>
    </div>,
  );
}

/** Where a drawn part begins and ends on the scale, in hundredths from the start side of reading. */
function reach(part: string): readonly [number, number] {
  const drawing = document.querySelector('svg[role=img]')?.getBoundingClientRect() ?? new DOMRect();
  const box = document.querySelector(`svg[role=img] [class*=${part}]`)?.getBoundingClientRect() ?? new DOMRect();
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const start = isRightToLeft ? drawing.right - box.right : box.left - drawing.left;
  const inHundredths = (length: number) => Math.round((100 * length) / drawing.width);
  return [inHundredths(start), inHundredths(start + box.width)];
}

afterEach(() => document.documentElement.removeAttribute('dir'));

test.each(['ltr', 'rtl'])(
  'a bar is solid to its proved end and hatched to its possible end (%s)',
  async (direction) => {
    document.documentElement.dir = direction;
    await show([row(cell('L', span(40, 75), null))]);
    expect(reach('proved')).toEqual([0, 40]);
    expect(reach('possible')).toEqual([40, 75]);
    expect(getComputedStyle(document.querySelector('svg [class*=possible]') ?? document.body).fill).toMatch(/url\(/);
  },
);

test('every drawing says its numbers; what is not known is said in words instead', async () => {
  await show([
    row(cell('L', span(40, 75)), cell('I', { kind: 'step', lo: 50, hi: 50 }), cell('P', { kind: 'nothing' })),
  ]);
  await expect.element(page.getByRole('img', { name: 'Series L: 40 to 75.' })).toBeVisible();
  await expect.element(page.getByRole('img', { name: 'Series I: 50 to 50.' })).toBeVisible();
  await expect.element(page.getByText('not enough known')).toBeVisible();
  expect(document.querySelectorAll('svg[role=img]')).toHaveLength(2);
});

test('a figure has a name, its table opens on request, and the name of a row is a link', async () => {
  await show([row(cell('L', span(40, 75)))]);
  await expect.element(page.getByRole('figure', { name: 'A caption' })).toBeVisible();
  await page.getByText('As a table').click();
  await expect.element(page.getByText('The table')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'A theme' })).toHaveAttribute('href', '#/there');
});

test('narrow, the words stand above their bar and nothing is wider than the window', async () => {
  await show([row(cell('L', span(40, 75)))], '18rem');
  const bar = page.getByRole('img').element().getBoundingClientRect();
  const words = page.getByText('40 to 75', { exact: true }).element().getBoundingClientRect();
  expect(words.bottom).toBeLessThanOrEqual(bar.top);
  expect(bar.width).toBeLessThanOrEqual(page.getByRole('figure').element().getBoundingClientRect().width);
});

test.each([
  ['lie apart', span(60, 80), span(10, 30), 'apart'],
  ['overlap', span(60, 80), span(10, 70), 'near'],
  ['touch', span(60, 80), span(10, 60), 'near'],
])('two intervals that %s are joined accordingly', async (_, first, second, joined) => {
  await show([row(cell('L', first), cell('I', second))], '60rem', Dumbbells);
  expect(document.querySelectorAll('svg[role=img] [class*=apart]')).toHaveLength(joined === 'apart' ? 1 : 0);
  expect(document.querySelectorAll('svg[role=img] [class*=near]')).toHaveLength(joined === 'near' ? 1 : 0);
});

test('a step of another scale is hollow and joined to nothing', async () => {
  await show([row(cell('L', span(60, 80)), cell('I', { kind: 'step', lo: 25, hi: 25 }))], '60rem', Dumbbells);
  expect(document.querySelectorAll('svg[role=img] [class*=hollow]')).toHaveLength(1);
  expect(document.querySelectorAll('svg[role=img] [class*=apart], svg[role=img] [class*=near]')).toHaveLength(0);
});
