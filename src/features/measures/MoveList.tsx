import { type ReactNode, useId } from 'react';
import { m } from '../../i18n/generated/messages';
import type { Move } from './internal/move';
import styles from './Measures.module.css';
import { MoveSums } from './MoveSums';

interface MoveListProps {
  readonly title: string;
  readonly moves: readonly Move[];
  /** Said where nothing moves. */
  readonly none: string;
  /** What the list does not show. */
  readonly children?: ReactNode;
}

/** What is, and what would be, line by line. */
export function MoveList({ title, moves, none, children }: MoveListProps) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {moves.length === 0 && <p>{none}</p>}
      {moves.length > 0 && (
        <ul className={styles.list} role="list">
          {moves.map((move) => (
            <li key={move.key} className={styles.move}>
              <span>{move.name}</span>
              <Side term={m.measures_moves_now()}>{move.before}</Side>
              <Side term={m.measures_moves_then()}>{move.after}</Side>
              <div className={styles.sums}>
                <MoveSums move={move} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function Side({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <span className={styles.side}>
      <span className={styles.when}>{term}</span>
      <span>{children}</span>
    </span>
  );
}
