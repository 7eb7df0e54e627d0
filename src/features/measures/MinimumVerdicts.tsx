import { explainQuestion } from '../../domain/explanation';
import type { MinimumResult } from '../../domain/minimums';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { supposedWords } from '../../report/build/formula-words';
import { minimumRule } from '../../report/build/priority-words';
import styles from '../Computed.module.css';
import { useOpenAssessment } from '../open-assessment';
import { QuestionName } from './QuestionName';

interface MinimumVerdictsProps {
  readonly now: readonly MinimumResult[];
  /** With the measures picked; left out where only the answers count. */
  readonly then?: readonly MinimumResult[];
}

/** Every critical minimum with the rule that decides it, so that one can count them again. */
export function MinimumVerdicts({ now, then = [] }: MinimumVerdictsProps) {
  const locale = currentLocale();
  const { assessment } = useOpenAssessment();
  const wouldBe = new Map(then.map((result) => [result.minimum.id, result]));
  return (
    <ol className={styles.steps} role="list">
      {now.map((result) => {
        const later = wouldBe.get(result.minimum.id);
        const supposed = later && supposedWords(explainQuestion(later, assessment), locale);
        return (
          <li key={result.minimum.id}>
            <p>
              {result.minimum.id} <QuestionName question={result.question} />
            </p>
            <p>{m.measures_sums_now({ words: minimumRule(result, locale) })}</p>
            {later && supposed && (
              <>
                <p className={styles.name}>{supposed}</p>
                <p>{m.measures_sums_then({ words: minimumRule(later, locale) })}</p>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
