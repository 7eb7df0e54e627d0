import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../button/Button';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly closeLabel: string;
  /** Buttons that answer the question; closing without an answer is always there as well. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({ open, title, onClose, closeLabel, actions, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open) dialog?.close();
  }, [open]);
  // The browser tells of a closing a moment later: by then it may be ours, or the dialog may ask the next question.
  const tell = () => {
    if (open && !ref.current?.open) onClose();
  };
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={tell}>
      {open && (
        <>
          <h2 id={`${id}-title`} className={styles.title}>
            {title}
          </h2>
          <div className={styles.content}>{children}</div>
          <div className={styles.actions}>
            {actions}
            <Button onClick={onClose}>{closeLabel}</Button>
          </div>
        </>
      )}
    </dialog>
  );
}
