import type { JournalEntry } from '../../domain/journal';
import { formatMoment } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { fieldWords, valueWords } from '../field-words';
import styles from './History.module.css';

/** Entries as they are given: when, by whom, and each field from what to what. */
export function HistoryList({ entries }: { readonly entries: readonly JournalEntry[] }) {
  return (
    <ol className={styles.entries} role="list">
      {entries.map((entry) => (
        <li key={entry.name}>
          <Head {...entry} />
          <ul className={styles.changes} role="list">
            {entry.changes.map(({ path, before, after }) => (
              <li key={path.join('/')}>
                <bdi>
                  {m.journal_history_change({
                    field: fieldWords(path),
                    before: valueWords(before),
                    after: valueWords(after),
                  })}
                </bdi>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Head({ at, by, kind }: JournalEntry) {
  const moment = formatMoment(currentLocale(), at);
  const kinds = { edit: '', undo: m.journal_history_undo(), redo: m.journal_history_redo() };
  return (
    <p className={styles.when}>
      <time dateTime={at}>{by === '' ? moment : <bdi>{m.journal_history_by({ moment, by })}</bdi>}</time>
      {kind !== 'edit' && `, ${kinds[kind]}`}
    </p>
  );
}
