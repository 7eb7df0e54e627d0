import type { LevelInterval } from '../../domain/level-interval';
import type { Question } from '../../domain/pack';
import { defaultTarget } from '../../domain/target';
import { remedyAt } from '../../domain/remedy';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { referencesWords } from '../../report/build/reference-words';
import { remedyInstrumentWord } from '../../report/build/words';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { PackText } from '../PackText';
import { useServices } from '../services';
import styles from './Help.module.css';

interface CloseGapProps {
  readonly question: Question;
  /** What counts, after the evidence was weighed. */
  readonly interval: LevelInterval;
}

/** The first step from the level that is proved, once it is certain that level 3 is not reached. */
export function CloseGap({ question, interval: { lo, hi } }: CloseGapProps) {
  const { pack } = useServices();
  const remedy = remedyAt(question, lo);
  if (hi >= defaultTarget || remedy === null) return null;
  const locale = currentLocale();
  const texts = referencesWords(pack, remedy.lookAt, locale);
  return (
    <Disclosure summary={m.answering_gap_summary()} data-gap={question.id}>
      <p className={styles.soft}>{lo === hi ? m.answering_gap_level({ lo }) : m.answering_gap_proved({ lo, hi })}</p>
      <p>
        <strong>{m.answering_gap_instrument({ instrument: remedyInstrumentWord(remedy.instrument, locale) })}</strong>{' '}
        <PackText>{remedy.step}</PackText>
      </p>
      {texts !== '' && <p>{m.answering_gap_texts({ texts })}</p>}
    </Disclosure>
  );
}
