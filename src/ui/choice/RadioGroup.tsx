import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
import styles from './Choice.module.css';
import type { RadioOptionWords } from './RadioOption';
import { RadioOptions } from './RadioOptions';

export interface RadioGroupProps {
  readonly legend: ReactNode;
  /** A legend set large is a question; small is a field's label; hidden where a heading already says it. */
  readonly legendStyle?: 'question' | 'label' | 'hidden';
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly options: readonly RadioOptionWords[];
  /** The chosen value, or null. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** Native name of the radios; made up where none is given. */
  readonly name?: string;
  /** Written to the fieldset as `data-question`. */
  readonly dataQuestion?: string;
  /** Short options side by side. */
  readonly inline?: boolean;
  /** What belongs inside the fieldset after the options. */
  readonly children?: ReactNode;
}

/** One of a few, as native radios in a fieldset: arrow keys, names and values are the browser's own. */
export function RadioGroup(props: RadioGroupProps) {
  const id = useId();
  const { legend, legendStyle = 'label', hint, error, options, value, onChange, name = id, dataQuestion } = props;
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <fieldset
      className={styles.group}
      data-question={dataQuestion}
      aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
    >
      <legend className={classNames(styles.legend, styles[legendStyle])}>{legend}</legend>
      {hint !== undefined && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <RadioOptions options={options} value={value} onChange={onChange} name={name} inline={props.inline} />
      {error !== undefined && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
      {props.children}
    </fieldset>
  );
}
