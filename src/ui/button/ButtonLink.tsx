import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import type { ButtonKind } from './Button';
import styles from './Button.module.css';

interface ButtonLinkProps extends ComponentProps<'a'> {
  readonly href: string;
  readonly kind?: ButtonKind;
}

/** A link that leads somewhere else and weighs as much as a button. */
export function ButtonLink({ kind = 'plain', className, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={classNames(styles.button, styles[kind], className)} {...rest}>
      {children}
    </a>
  );
}
