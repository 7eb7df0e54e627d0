import type { AskedQuestions } from '../../domain/scores';
import { setAsideShares } from '../../domain/set-aside';
import { weightsInForce } from '../../domain/weights';
import { m } from '../../i18n/generated/messages';
import { Chart } from '../../ui/charts/Chart';
import { IntervalBar } from '../../ui/charts/IntervalBar';
import { IntervalBars } from '../../ui/charts/IntervalBars';
import type { KeyEntry } from '../../ui/charts/ChartKey';
import { Section } from '../../ui/page/Section';
import { type ChartInputs, themeRows } from './chart-rows';
import { AxisKey } from './AxisKey';
import styles from './Remarks.module.css';
import type { QuestionLink } from '../question-link';
import { partId } from './results-part';
import { ThemeFigures } from './ThemeFigures';
import { ThemeRemarks } from './ThemeRemarks';
import { WeightsLine } from './WeightsLine';

interface ProfileProps extends ChartInputs {
  readonly asked: AskedQuestions;
  readonly linkToQuestion: QuestionLink;
}

/** Every theme on the three axes, proved and possible; only in the full scope (METHOD 2.4, chart 1 of 4.1). */
export function Profile({ asked, linkToQuestion, ...inputs }: ProfileProps) {
  const { pack, scores, assessment } = inputs;
  const shares = setAsideShares(pack, asked, weightsInForce(pack, assessment.weighting));
  const remarksOn = (key: string) => {
    const theme = pack.themes.find(({ id }) => id === key);
    return (
      theme && (
        <ThemeRemarks
          {...inputs}
          theme={theme}
          asked={asked}
          aside={shares.find((share) => share.theme === theme.id)}
          linkToQuestion={linkToQuestion}
        />
      )
    );
  };
  return (
    <Section id={partId('profile')} title={m.results_profile_heading()} note={<AxisKey />}>
      <Chart
        caption={m.results_profile_caption()}
        keyEntries={keyEntries()}
        tableSummary={m.results_profile_table()}
        table={<ThemeFigures pack={pack} scores={scores} />}
      >
        <IntervalBars rows={themeRows(inputs)} below={({ key }) => remarksOn(key)} />
      </Chart>
      <p className={styles.weights}>{m.results_confidence_note()}</p>
      <WeightsLine assessment={assessment} />
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
