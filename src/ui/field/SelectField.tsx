import { type ComponentProps, useId } from 'react';
import { classNames } from '../class-names';
import { controlAttributes, Field, type FieldWords } from './Field';
import styles from './Field.module.css';

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

/** Options that belong together, under a heading that can't be chosen. */
export interface SelectOptionGroup {
  readonly group: string;
  readonly options: readonly SelectOption[];
}

type SelectFieldProps = FieldWords &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & {
    readonly options: readonly (SelectOption | SelectOptionGroup)[];
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
        {options.map((entry) =>
          'group' in entry ? (
            <optgroup key={entry.group} label={entry.group}>
              {entry.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(entry)
          ),
        )}
      </select>
    </Field>
  );
}

function optionOf({ value, text }: SelectOption) {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}
