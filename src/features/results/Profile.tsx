import { m } from '../../i18n/generated/messages';
import { Chart } from '../../ui/charts/Chart';
import { IntervalBar } from '../../ui/charts/IntervalBar';
import { IntervalBars } from '../../ui/charts/IntervalBars';
import type { KeyEntry } from '../../ui/charts/ChartKey';
import { Section } from '../../ui/page/Section';
import { type ChartInputs, themeRows } from './chart-rows';
import { AxisKey } from './AxisKey';
import { partId } from './results-part';
import { ThemeFigures } from './ThemeFigures';

/** Every theme on the three axes, proved and possible; only in the full scope (METHOD 2.4, chart 1 of 4.1). */
export function Profile(inputs: ChartInputs) {
  const { pack, scores } = inputs;
  return (
    <Section id={partId('profile')} title={m.results_profile_heading()} note={<AxisKey />}>
      <Chart
        caption={m.results_profile_caption()}
        keyEntries={keyEntries()}
        tableSummary={m.results_profile_table()}
        table={<ThemeFigures pack={pack} scores={scores} />}
      >
        <IntervalBars rows={themeRows(inputs)} />
      </Chart>
    </Section>
  );
}

function keyEntries(): readonly KeyEntry[] {
  const sample = { target: null, isSample: true };
  return [
    { sign: <IntervalBar {...sample} value={{ kind: 'span', lo: 100, hi: 100 }} />, words: m.results_key_proved() },
    { sign: <IntervalBar {...sample} value={{ kind: 'span', lo: 0, hi: 100 }} />, words: m.results_key_possible() },
    { sign: <IntervalBar {...sample} value={{ kind: 'nothing' }} target={50} />, words: m.results_key_target() },
    { sign: <IntervalBar {...sample} value={{ kind: 'step', lo: 50, hi: 50 }} />, words: m.results_key_single() },
  ];
}
