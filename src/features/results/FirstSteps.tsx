import type { Priority } from '../../domain/priority';
import { remedyAt } from '../../domain/remedy';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { remedyInstrumentWord } from '../../report/build/words';
import styles from './InShort.module.css';
import type { QuestionLink } from '../question-link';

interface FirstStepsProps {
  /** Certain gaps in their order. */
  readonly gaps: readonly Priority[];
  readonly most: number;
  readonly linkTo: QuestionLink;
  /** Where all gaps are. */
  readonly all: string;
}

/** The first gaps to close, each with the step that parliament itself can take. */
export function FirstSteps({ gaps, most, linkTo, all }: FirstStepsProps) {
  if (gaps.length === 0) return <p>{m.report_summary_gapsnone()}</p>;
  const others = gaps.length - most;
  return (
    <>
      <ol className={styles.steps}>
        {gaps.slice(0, most).map(({ question, interval }) => {
          const remedy = remedyAt(question, interval.lo);
          return (
            <li key={question.id}>
              <a href={linkTo(question)}>{question.label}</a>
              {remedy && (
                <p>
                  {m.results_short_step({
                    instrument: remedyInstrumentWord(remedy.instrument, currentLocale()),
                    step: remedy.step,
                  })}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {others > 0 && (
        <p className={styles.others}>
          <a href={all}>{m.results_short_gapsmore({ count: others })}</a>
        </p>
      )}
    </>
  );
}
