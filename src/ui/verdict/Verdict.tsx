import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './Verdict.module.css';

export type VerdictTone = 'holds' | 'gap' | 'open' | 'neutral';

interface VerdictProps {
  readonly tone: VerdictTone;
  /** The verdict itself; the sign only helps the eye find it again. */
  readonly children: ReactNode;
  readonly size?: 'regular' | 'large';
}

/** A verdict in a word, with a sign that differs in shape: full square, empty brackets, question, dash. */
export function Verdict({ tone, children, size = 'regular' }: VerdictProps) {
  return (
    <span className={classNames(styles.verdict, size === 'large' && styles.large)} data-tone={tone}>
      <VerdictSign tone={tone} />
      <span>{children}</span>
    </span>
  );
}

/** The sign alone, for places where the word stands nearby. Empty brackets are how editors print a lacuna. */
export function VerdictSign({ tone }: Pick<VerdictProps, 'tone'>) {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {tone === 'holds' && (
        <>
          <path className={styles.solid} d="M1 1h18v18H1Z" />
          <path className={styles.tick} d="m5 10.5 3.5 3.5L15 6.5" />
        </>
      )}
      {tone === 'gap' && <path className={styles.bracket} d="M6.5 2H2v16h4.5M13.5 2H18v16h-4.5" />}
      {tone === 'open' && (
        <>
          <path className={styles.dashed} d="M1.5 1.5h17v17h-17Z" />
          <path className={styles.line} d="M7 7.6C7 4.2 13 4.2 13 7.5c0 2.3-3 2.3-3 4.6M10 14v1.8" />
        </>
      )}
      {tone === 'neutral' && <path className={styles.bracket} d="M4 10h12" />}
    </svg>
  );
}
