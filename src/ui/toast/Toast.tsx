import type { ReactNode } from 'react';
import { Button } from '../button/Button';
import styles from './Toast.module.css';

interface ToastProps {
  /** null keeps the live region in the page, empty, so that the next message is announced. */
  readonly message: ReactNode | null;
  /** The way back; takes the focus where the control that caused the message is gone. */
  readonly action?: { readonly label: string; readonly run: () => void; readonly takesFocus?: boolean };
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

/** What just happened and the way back; it stays until it is dismissed, because a way back must not run away. */
export function Toast({ message, action, dismissLabel, onDismiss }: ToastProps) {
  return (
    <div className={styles.region} role="status">
      {message !== null && (
        <div className={styles.toast}>
          <p className={styles.message}>{message}</p>
          {action && (
            <Button ref={action.takesFocus ? focusOnArrival : undefined} className={styles.button} onClick={action.run}>
              {action.label}
            </Button>
          )}
          <Button kind="quiet" className={styles.quiet} onClick={onDismiss}>
            {dismissLabel}
          </Button>
        </div>
      )}
    </div>
  );
}

function focusOnArrival(button: HTMLButtonElement | null): void {
  button?.focus();
}
