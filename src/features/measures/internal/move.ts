import type { ReactNode } from 'react';

/** One thing that would move, with what is and what would be. */
export interface Move {
  readonly key: string;
  readonly name: ReactNode;
  readonly before: ReactNode;
  readonly after: ReactNode;
  /** The name as words, for those who listen. */
  readonly subject: string;
  /** How to read the sums. */
  readonly legend?: string;
  /** How either came about; made only once it is wanted. */
  readonly sums: (side: 'before' | 'after') => ReactNode;
}
