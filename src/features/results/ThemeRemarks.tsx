import { confidenceOfTheme } from '../../domain/confidence';
import { explainCell } from '../../domain/explanation';
import type { Theme } from '../../domain/pack';
import { weightsInForce } from '../../domain/weights';
import { m } from '../../i18n/generated/messages';
import { confidenceMeaning, themeSentence } from '../../report/build/result-sentences';
import { axisWord, confidenceWord } from '../../report/build/words';
import { CellComputation } from '../CellComputation';
import styles from './Remarks.module.css';
import { HowComputed } from '../HowComputed';
import { SetAside } from './SetAside';
import type { ThemeRemarksProps } from './theme-remarks-props';

/** Below the bars of a theme: how sure one may be, what is set aside, and how the figures came about. */
export function ThemeRemarks({ theme, ...props }: ThemeRemarksProps & { readonly theme: Theme }) {
  const { pack, assessment, asked, aside, locale } = props;
  const weights = weightsInForce(pack, assessment.weighting);
  const confidence = confidenceOfTheme(theme.id, asked, { assessment, weights });
  const word = confidenceWord(confidence, locale);
  return (
    <div className={styles.remarks}>
      <p>{m.results_confidence_label({ word })}</p>
      <HowComputed subject={theme.title}>
        {() => (
          <>
            <p>{m.results_confidence_meaning({ word, meaning: confidenceMeaning(confidence, locale) })}</p>
            <ThemeComputation {...props} theme={theme} />
          </>
        )}
      </HowComputed>
      {aside && <SetAside {...props} aside={aside} subject={theme.title} />}
    </div>
  );
}

function ThemeComputation({
  theme,
  scores,
  assessment,
  linkToQuestion,
  locale,
}: ThemeRemarksProps & { readonly theme: Theme }) {
  return (
    <>
      <p>{m.results_cell_legend()}</p>
      {scores.themes
        .filter(({ id }) => id === theme.id)
        .map((cell) => (
          <div key={cell.axis}>
            <h3>{axisWord(cell.axis, locale)}</h3>
            <p>{themeSentence(cell, locale)}</p>
            <CellComputation explanation={explainCell(cell, scores, assessment)} linkTo={linkToQuestion} />
          </div>
        ))}
    </>
  );
}
