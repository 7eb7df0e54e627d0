import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Dialog.module.css';

interface FullWindowProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Takes the whole window while it is there: nothing behind it can be seen or reached, and Escape does not close it. */
export function FullWindow({ label, children }: FullWindowProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const show = () => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
  };
  useEffect(show, []);
  return (
    // A browser lets a second Escape through: then it opens again.
    <dialog
      ref={ref}
      className={styles.window}
      aria-label={label}
      onCancel={(event) => event.preventDefault()}
      onClose={show}
    >
      <div className={styles.page}>{children}</div>
    </dialog>
  );
}
