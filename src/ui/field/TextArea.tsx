import { type ComponentProps, type InputEvent, useId } from 'react';
import { classNames } from '../class-names';
import { controlAttributes, Field, type FieldWords } from './Field';
import styles from './Field.module.css';

type TextAreaProps = FieldWords & Omit<ComponentProps<'textarea'>, 'id'>;

/** Several lines; grows with what is written up to 24 lines. */
export function TextArea({ label, hint, error, className, rows = 3, onInput, ...rest }: TextAreaProps) {
  const id = useId();
  const words = { label, hint, error };
  const growAndReport = (event: InputEvent<HTMLTextAreaElement>) => {
    grow(event.currentTarget);
    onInput?.(event);
  };
  return (
    <Field id={id} {...words}>
      <textarea
        dir="auto"
        rows={rows}
        className={classNames(styles.control, styles.area, className)}
        {...rest}
        onInput={growAndReport}
        {...controlAttributes(id, words)}
      />
    </Field>
  );
}

/** Only where the style sheet's `field-sizing` does not do it. */
function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + 4}px`;
}
