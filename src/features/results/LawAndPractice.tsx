import { axes } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Chart } from '../../ui/charts/Chart';
import type { KeyEntry } from '../../ui/charts/ChartKey';
import { JoinSign, SeriesSign } from '../../ui/charts/DumbbellSigns';
import { Dumbbells } from '../../ui/charts/Dumbbells';
import { IntervalBar } from '../../ui/charts/IntervalBar';
import { Fold } from '../../ui/fold/Fold';
import { Section } from '../../ui/page/Section';
import { axisSeries, type ChartInputs, distanceRows } from './chart-rows';
import { DistanceTable } from './DistanceTable';
import { partId } from './results-part';
import { WidestDistances } from './WidestDistances';

/** Law against practice against parliament, theme by theme, and the widest distances that are proved (METHOD 4.1, chart 2). */
export function LawAndPractice(inputs: ChartInputs) {
  return (
    <Section id={partId('practice')} title={m.results_distance_heading()} note={m.results_distance_note()}>
      <WidestDistances {...inputs} />
      <Fold heading={m.results_distance_fold()} meaning={m.results_distance_foldmeaning()}>
        <Chart
          caption={m.results_distance_caption()}
          keyEntries={keyEntries()}
          tableSummary={m.results_profile_table()}
          table={<DistanceTable {...inputs} />}
        >
          <Dumbbells rows={distanceRows(inputs)} />
        </Chart>
      </Fold>
    </Section>
  );
}

function keyEntries(): readonly KeyEntry[] {
  const series = axes.map((axis) => axisSeries(axis, currentLocale()));
  return [
    ...series.map((one) => ({
      sign: <SeriesSign series={one} />,
      words: m.results_key_series({ axis: one.name }),
    })),
    {
      sign: <IntervalBar value={{ kind: 'span', lo: 0, hi: 100 }} target={null} isSample />,
      words: m.results_key_possible(),
    },
    { sign: <JoinSign isApart />, words: m.results_key_apart() },
    { sign: <JoinSign isApart={false} />, words: m.results_key_near() },
    ...series.slice(0, 1).map((one) => ({
      sign: <SeriesSign series={one} isHollow />,
      words: m.results_key_single(),
    })),
  ];
}
