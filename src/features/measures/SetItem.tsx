import type { MinimumMeasure } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelWords, verdictWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { Verdict } from '../../ui/verdict/Verdict';
import { HowComputed } from '../HowComputed';
import { MinimumComputation } from '../MinimumComputation';
import { useOpenAssessment } from '../open-assessment';
import { minimumTones } from './internal/tones';
import { MeasureTerms } from './MeasureTerms';
import styles from './Measures.module.css';
import { QuestionName } from './QuestionName';

interface SetItemProps {
  readonly measure: MinimumMeasure;
  readonly number: number;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly onDrop: () => void;
}

/** One measure of the smallest set; the button stays where it is, and with it the focus. */
export function SetItem({ measure, number, isPicked, onPick, onDrop }: SetItemProps) {
  const { minimum, kind, level, effort } = measure;
  const { question, interval, status } = minimum;
  const { assessment } = useOpenAssessment();
  const locale = currentLocale();
  const words = { found: levelWords(interval, locale), needed: level };
  return (
    <li className={styles.item}>
      <span className={styles.number}>{m.plan_item_number({ number })}</span>
      <div className={styles.content}>
        <div className={styles.head}>
          <QuestionName question={question} />
          <Verdict tone={minimumTones[status]}>{verdictWord(status, locale)}</Verdict>
        </div>
        <p>{kind === 'reach' ? m.measures_set_reach(words) : m.measures_set_find(words)}</p>
        <MeasureTerms question={question} lo={interval.lo} level={level} effort={effort} />
        <HowComputed subject={question.label}>
          {() => <MinimumComputation result={minimum} assessment={assessment} />}
        </HowComputed>
        <p>
          <Button
            kind="quiet"
            aria-label={
              isPicked
                ? m.measures_drop_label({ label: question.label })
                : m.measures_pick_label({ label: question.label })
            }
            onClick={isPicked ? onDrop : onPick}
          >
            {isPicked ? m.measures_drop_action() : m.measures_pick_action()}
          </Button>
        </p>
      </div>
    </li>
  );
}
