import { use } from 'react';
import { hintsAt } from '../../domain/hints';
import type { QuestionId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { ConsistencyHint } from '../ConsistencyHint';
import styles from './Fields.module.css';
import { HintsContext } from './internal/hints-context';

/** Asks where this answer does not fit with others (METHOD 3.1); it goes when the answers fit. */
export function QuestionHints({ question }: { readonly question: QuestionId }) {
  const own = hintsAt(use(HintsContext), question);
  if (own.length === 0) return null;
  return (
    <div className={styles.hint} role="note" data-hints={question}>
      <p className={styles.sub}>{m.overview_second_title()}</p>
      {own.map((hint) => (
        <ConsistencyHint key={hint.kind} hint={hint} />
      ))}
    </div>
  );
}
