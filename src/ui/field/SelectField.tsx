import { type ComponentProps, useId } from 'react';
import { classNames } from '../class-names';
import { controlAttributes, Field, type FieldWords } from './Field';
import styles from './Field.module.css';

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

type SelectFieldProps = FieldWords &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & {
    readonly options: readonly SelectOption[];
    /** Shown while nothing is chosen; its value is "". */
    readonly placeholder?: string;
  };

/** One of a list, by the browser's own select. */
export function SelectField({ label, hint, error, options, placeholder, className, ...rest }: SelectFieldProps) {
  const id = useId();
  const words = { label, hint, error };
  return (
    <Field id={id} {...words}>
      <select
        className={classNames(styles.control, styles.select, className)}
        {...rest}
        {...controlAttributes(id, words)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
