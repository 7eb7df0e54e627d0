import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
import styles from './Choice.module.css';

export interface RadioOptionWords {
  /** Native value of the radio. */
  readonly value: string;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** A figure that hangs before the words, as a level does; part of the option's name. */
  readonly marker?: string;
  readonly disabled?: boolean;
  /** For a title that is a whole passage, which bold type would make hard to read. */
  readonly plain?: boolean;
  /** Starts a new group after a firmer rule. */
  readonly apart?: boolean;
}

interface RadioOptionProps extends RadioOptionWords {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** One line of a form: the radio, a hanging figure, a title, and as many words as the choice needs. */
export function RadioOption({ name, checked, onChoose, ...option }: RadioOptionProps) {
  const id = useId();
  const described = option.description !== undefined;
  return (
    <label className={classNames(styles.option, option.apart && styles.apart)}>
      <input
        type="radio"
        className={styles.input}
        name={name}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        onChange={onChoose}
        aria-labelledby={`${id}-title`}
        aria-describedby={described ? `${id}-description` : undefined}
      />
      <span className={styles.words}>
        <span id={`${id}-title`} className={titleClass(option)}>
          {option.marker !== undefined && <span className={styles.marker}>{option.marker} </span>}
          <span>{option.title}</span>
        </span>
        {described && (
          <span id={`${id}-description`} className={styles.description}>
            {option.description}
          </span>
        )}
      </span>
    </label>
  );
}

function titleClass({ marker, plain }: RadioOptionWords): string {
  return classNames(styles.title, marker !== undefined && styles.marked, plain && styles.plain);
}
