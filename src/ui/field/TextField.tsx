import { type ComponentProps, useId } from 'react';
import { classNames } from '../class-names';
import { controlAttributes, Field, type FieldWords } from './Field';
import styles from './Field.module.css';
import { useCutPaste } from './use-cut-paste';

type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id'>;

/** One line of text. User text finds its own direction. */
export function TextField({ label, hint, error, cutNote, className, type = 'text', ...rest }: TextFieldProps) {
  const id = useId();
  const words = { label, hint, error };
  const { isCut, handlers } = useCutPaste(rest.maxLength, rest);
  return (
    <Field id={id} {...words} cutNote={cutNote} isCut={isCut}>
      <input
        dir="auto"
        type={type}
        className={classNames(styles.control, className)}
        {...rest}
        {...handlers}
        {...controlAttributes(id, words)}
      />
    </Field>
  );
}
