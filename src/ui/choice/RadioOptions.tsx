import { classNames } from '../class-names';
import styles from './Choice.module.css';
import { RadioOption, type RadioOptionWords } from './RadioOption';

export interface RadioOptionsProps {
  readonly options: readonly RadioOptionWords[];
  /** The chosen value, or null. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** Native name of the radios; several lists with one name are one choice. */
  readonly name: string;
  /** Short options side by side. */
  readonly inline?: boolean | undefined;
}

/** The lines of a choice, for a fieldset that holds more than one list of them; else take `RadioGroup`. */
export function RadioOptions({ options, value, onChange, name, inline = false }: RadioOptionsProps) {
  return (
    <div className={classNames(styles.options, inline && styles.inline)}>
      {options.map((option) => (
        <RadioOption
          key={option.value}
          {...option}
          name={name}
          checked={option.value === value}
          onChoose={() => onChange(option.value)}
        />
      ))}
    </div>
  );
}
