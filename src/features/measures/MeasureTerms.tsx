import type { Effort } from '../../domain/assessment';
import type { Level, Question } from '../../domain/pack';
import { remedyAt } from '../../domain/remedy';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { effortWord, remedyInstrumentWord } from '../../report/build/words';
import { PackText } from '../PackText';
import styles from './Measures.module.css';

interface MeasureTermsProps {
  readonly question: Question;
  /** Proved at least. */
  readonly lo: Level;
  /** Would be proved. */
  readonly level: Level;
  readonly effort: Effort | null;
}

/** What a measure asks for: the text of the level, the effort, and the first step from where the country stands. */
export function MeasureTerms({ question, lo, level, effort }: MeasureTermsProps) {
  const locale = currentLocale();
  const remedy = remedyAt(question, lo);
  return (
    <>
      <p className={styles.anchor}>
        <PackText>{question.anchors[level]}</PackText>
      </p>
      <p className={styles.facts}>{effort === null ? m.measures_effort_none() : effortWord(effort, locale)}</p>
      {remedy && (
        <p>
          <span className={styles.term}>
            {m.results_gaps_step({ instrument: remedyInstrumentWord(remedy.instrument, locale) })}
          </span>{' '}
          <PackText>{remedy.step}</PackText>
        </p>
      )}
    </>
  );
}
