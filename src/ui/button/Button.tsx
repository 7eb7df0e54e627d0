import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import styles from './Button.module.css';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'alarm';

interface ButtonProps extends ComponentProps<'button'> {
  /** One primary at most on a screen; quiet for what is rarely wanted; alarm for what takes something away. */
  readonly kind?: ButtonKind;
}

/** A button that does something here. It never submits a form unless `type="submit"` is given. */
export function Button({ kind = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={classNames(styles.button, styles[kind], className)} {...rest} />;
}
