import { type ComponentProps, type InputEvent, useId } from 'react';
import { classNames } from '../class-names';
import { controlAttributes, Field, type FieldWords } from './Field';
import styles from './Field.module.css';
import { useCutPaste } from './use-cut-paste';

type TextAreaProps = FieldWords & Omit<ComponentProps<'textarea'>, 'id'>;

/** Several lines; grows with what is written up to 24 lines. */
export function TextArea({ label, hint, error, cutNote, className, rows = 3, onInput, ...rest }: TextAreaProps) {
  const id = useId();
  const words = { label, hint, error };
  const growAndReport = (event: InputEvent<HTMLTextAreaElement>) => {
    grow(event.currentTarget);
    onInput?.(event);
  };
  const { onPaste, onDrop } = rest;
  const { isCut, handlers } = useCutPaste(rest.maxLength, { onPaste, onDrop, onInput: growAndReport });
  return (
    <Field id={id} {...words} cutNote={cutNote} isCut={isCut}>
      <textarea
        dir="auto"
        rows={rows}
        className={classNames(styles.control, styles.area, className)}
        {...rest}
        {...handlers}
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
