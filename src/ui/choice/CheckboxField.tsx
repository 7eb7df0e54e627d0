import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
import styles from './Choice.module.css';

interface CheckboxFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'id'> {
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

/** Yes or not yet, with as many words as it needs. */
export function CheckboxField({ label, description, className, ...rest }: CheckboxFieldProps) {
  const id = useId();
  return (
    <label className={classNames(styles.option, styles.single, className)}>
      <input
        type="checkbox"
        className={styles.input}
        aria-labelledby={`${id}-title`}
        aria-describedby={description !== undefined ? `${id}-description` : undefined}
        {...rest}
      />
      <span className={styles.words}>
        <span id={`${id}-title`} className={styles.check}>
          {label}
        </span>
        {description !== undefined && (
          <span id={`${id}-description`} className={styles.description}>
            {description}
          </span>
        )}
      </span>
    </label>
  );
}
