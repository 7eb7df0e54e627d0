import styles from './ProgressLine.module.css';

interface ProgressLineProps {
  readonly done: number;
  readonly total: number;
  /** The same in words, always visible: "3 of 9 answered". */
  readonly text: string;
}

/** A ruled line with one stroke for each thing to do; what is missing shows as a gap. */
export function ProgressLine({ done, total, text }: ProgressLineProps) {
  return (
    <span className={styles.progress}>
      <span className={styles.line} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={styles.stroke} data-done={index < done} />
        ))}
      </span>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
