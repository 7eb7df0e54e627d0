import styles from './SaveStatus.module.css';

export type SaveState = 'saved' | 'saving' | 'failed';

interface SaveStatusProps {
  readonly state: SaveState;
  /** The state in a word or two. */
  readonly text: string;
}

/** The one status that says whether what was typed is safe (PRODUCT, contract 2): once in the page, never moved. */
export function SaveStatus({ state, text }: SaveStatusProps) {
  return (
    <span className={styles.status} role="status" data-save-state={state}>
      {text}
    </span>
  );
}
