import { useMemo } from 'react';
import { rankStability } from '../../domain/stability';
import { m } from '../../i18n/generated/messages';
import { clearlyWeakerSentences, stabilitySentences, type TitleOf } from '../../report/build/result-sentences';
import { Fold } from '../../ui/fold/Fold';
import { Section } from '../../ui/page/Section';
import type { ChartInputs } from './chart-rows';
import styles from './Remarks.module.css';
import { HowComputed } from '../HowComputed';
import { RankRanges } from './RankRanges';
import { partId } from './results-part';

/** Which themes are weakest, as far as that does not depend on how one counts; only in the full scope (METHOD 2.8). */
export function WeakestThemes({ pack, scores, assessment, locale }: ChartInputs) {
  const stability = useMemo(
    () => rankStability(pack, scores.questions, assessment.scope),
    [pack, scores, assessment.scope],
  );
  // Where nothing tells the themes apart, as before the first answer, each would be the weakest.
  if (!stability?.themes.some(({ ranks }) => ranks.to > 1)) return null;
  const titleOf: TitleOf = (theme) => pack.themes.find(({ id }) => id === theme)?.title ?? '';
  const sentences = stabilitySentences(stability, titleOf, locale);
  const clearly = clearlyWeakerSentences(stability, titleOf, locale);
  return (
    <Section id={partId('weakest')} title={m.results_weakest_heading()} note={m.results_weakest_note()}>
      <Sentences sentences={sentences} />
      {clearly.length > 0 && (
        <Fold
          heading={m.results_weakest_clearly({ count: clearly.length })}
          meaning={m.results_weakest_clearlymeaning()}
        >
          <Sentences sentences={clearly} />
        </Fold>
      )}
      <HowComputed summary={m.results_weakest_summary()} subject="">
        {() => <RankRanges stability={stability} titleOf={titleOf} />}
      </HowComputed>
    </Section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className={styles.sentences} role="list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
