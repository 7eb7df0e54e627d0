import { useId } from 'react';
import { levels } from '../../domain/pack';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { RadioOptions } from '../../ui/choice/RadioOptions';
import { PackText } from '../PackText';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';
import { choiceOf, otherChoices } from './internal/responses';
import { useChoose } from './internal/use-choose';
import { choiceWord } from './internal/words';

/** The five levels in their full words, then what may be said instead: one choice of native radios. */
export function ChoiceFields({ question, answer, run }: AnswerProps) {
  const name = useId();
  const response = answer?.response ?? null;
  const choose = useChoose({ question, answer, run });
  const choice = { name, value: choiceOf(response), onChange: choose };
  return (
    <>
      <p className={styles.sub}>
        {m.answering_level_legend()} <span className={styles.subnote}>{m.answering_level_hint()}</span>
      </p>
      <RadioOptions
        {...choice}
        options={levels.map((level) => ({
          value: `${level}`,
          marker: formatNumber(currentLocale(), level),
          title: <PackText>{question.anchors[level]}</PackText>,
          plain: true,
        }))}
      />
      <p className={styles.sub}>{m.answering_other_legend()}</p>
      <div className={styles.others}>
        <RadioOptions
          {...choice}
          inline
          options={otherChoices(question).map((value) => ({ value, title: choiceWord(value), plain: true }))}
        />
      </div>
    </>
  );
}
