import type { ReactNode } from 'react';
import styles from './Field.module.css';

/** What every field shows besides its control. */
export interface FieldWords {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Present means invalid: says what is wrong and what would be right. */
  readonly error?: string | undefined;
  /** Said, politely, when a paste was longer than `maxLength` allows. */
  readonly cutNote?: string | undefined;
}

interface FieldProps extends FieldWords {
  readonly id: string;
  readonly isCut?: boolean;
  readonly children: ReactNode;
}

/** Label, hint and error around one control whose ids come from `describedBy`. */
export function Field({ id, label, hint, error, cutNote, isCut = false, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {/* There before it speaks, as screen readers need it; while silent it takes no room. */}
      {cutNote !== undefined && (
        <p className={styles.cut} role="status">
          {isCut && cutNote}
        </p>
      )}
      {error !== undefined && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** The attributes that tie a control to its hint and error. */
export function controlAttributes(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return {
    id,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    'aria-invalid': error !== undefined ? true : undefined,
  };
}
