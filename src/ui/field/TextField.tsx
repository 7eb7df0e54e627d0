import { type ComponentProps, useId } from 'react';
import { classNames } from '../class-names';
import { controlAttributes, Field, type FieldWords } from './Field';
import styles from './Field.module.css';

type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id'>;

/** One line of text. User text finds its own direction. */
export function TextField({ label, hint, error, className, type = 'text', ...rest }: TextFieldProps) {
  const id = useId();
  const words = { label, hint, error };
  return (
    <Field id={id} {...words}>
      <input
        dir="auto"
        type={type}
        className={classNames(styles.control, className)}
        {...rest}
        {...controlAttributes(id, words)}
      />
    </Field>
  );
}
