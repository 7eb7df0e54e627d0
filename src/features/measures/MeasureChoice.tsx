import { useState } from 'react';
import type { ScoredQuestion } from '../../domain/cell';
import type { Level, QuestionId } from '../../domain/pack';
import { firstLevelToProve } from '../../domain/pick-measures';
import type { Measure } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelWords } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { SelectField } from '../../ui/field/SelectField';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { useServices } from '../services';
import { LevelField } from './LevelField';
import styles from './Measures.module.css';

interface MeasureChoiceProps {
  /** What is not picked yet. */
  readonly choices: readonly ScoredQuestion[];
  readonly onPick: (measure: Measure) => void;
}

/** Chooses a question by its theme, then the level that would be proved, with the words of that level. */
export function MeasureChoice({ choices, onPick }: MeasureChoiceProps) {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  const [wanted, setWanted] = useState<QuestionId | null>(null);
  const [wantedLevel, setWantedLevel] = useState<Level | null>(null);
  const chosen = choices.find(({ question }) => question.id === wanted);
  const level = chosen && (wantedLevel ?? firstLevelToProve(chosen, assessment));
  const choose = (id: string) => {
    setWanted(choices.find(({ question }) => question.id === id)?.question.id ?? null);
    setWantedLevel(null);
  };
  const groups = pack.themes.map(({ id, title }) => ({
    group: title,
    options: choices.filter(({ question }) => question.theme === id).map(optionOf),
  }));
  return (
    <div className={styles.fields}>
      <SelectField
        data-measure-choice
        label={m.measures_choose_question()}
        hint={m.measures_choose_hint()}
        placeholder={m.measures_choose_placeholder()}
        options={groups.filter(({ options }) => options.length > 0)}
        value={chosen?.question.id ?? ''}
        onChange={({ target }) => choose(target.value)}
      />
      {chosen && level !== undefined && (
        <>
          <LevelField
            label={m.measures_choose_level()}
            interval={chosen.interval}
            level={level}
            onChange={setWantedLevel}
          />
          <p className={styles.anchor}>
            <PackText>{chosen.question.anchors[level]}</PackText>
          </p>
          <p>
            <Button onClick={() => onPick({ question: chosen.question.id, level })}>{m.measures_choose_add()}</Button>
          </p>
        </>
      )}
    </div>
  );
}

function optionOf({ question: { id, label }, interval }: ScoredQuestion) {
  return { value: id, text: m.measures_choose_option({ label, found: levelWords(interval, currentLocale()) }) };
}
