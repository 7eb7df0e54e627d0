import styles from './Mark.module.css';

interface MarkProps {
  /** Two or three characters: "T3", "L". */
  readonly children: string;
  /** What the sign stands for, where the words are not right beside it. */
  readonly label?: string;
}

/** A short sign in a fine box, as a paper marks its parts. */
export function Mark({ children, label }: MarkProps) {
  return (
    <span
      className={styles.mark}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {children}
    </span>
  );
}
