import type { SampleWords } from '../sample-words';
import type { ChartCell, ChartRow, ChartSeries, ChartValue } from './chart-row';

/** Three series and every kind of value, so that the examples show all a chart can meet. */
export function sampleRows(words: SampleWords): readonly ChartRow[] {
  const row = (index: number, values: readonly ChartValue[]): ChartRow => ({
    key: `${index}`,
    mark: `T${index}`,
    name: index === 1 ? words.sentence : words.title,
    href: '#/gallery',
    cells: values.map((value, place) => cellOf(words, value, place)),
    ...(index === 1 && { remark: words.place }),
  });
  return [
    row(1, [span(60, 85), span(0, 0), span(15, 40)]),
    row(2, [span(100, 100), { kind: 'step', lo: 25, hi: 75 }, { kind: 'nothing' }]),
    row(3, [span(0, 50), { kind: 'step', lo: 50, hi: 50 }, span(75, 75)]),
  ];
}

export function sampleSeries({ options }: SampleWords): readonly [ChartSeries, ChartSeries, ChartSeries] {
  return [
    { letter: 'L', name: options[0] ?? '', shape: 'square' },
    { letter: 'I', name: options[1] ?? '', shape: 'circle' },
    { letter: 'P', name: options[2] ?? '', shape: 'diamond' },
  ];
}

const span = (lo: number, hi: number): ChartValue => ({ kind: 'span', lo, hi });

function cellOf(words: SampleWords, value: ChartValue, place: number): ChartCell {
  const series = sampleSeries(words)[place] ?? sampleSeries(words)[0];
  const figures = value.kind === 'nothing' ? words.hint : `${value.lo} – ${value.hi}`;
  return {
    series,
    value,
    target: 75,
    words: figures,
    ...(value.kind === 'span' && { remark: words.label }),
    label: `${series.name}: ${figures}.`,
  };
}
