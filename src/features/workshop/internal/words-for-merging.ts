import type { WordsForMerging } from '../../../domain/merge-contributions';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';

/** What a merge writes into notes, in the language of whoever merges. */
export function wordsForMerging(locale: Locale): WordsForMerging {
  return {
    saidBy: (role, note) => m.workshop_note_saidby({ role, note }, { locale }),
    whoWouldKnow: (office) => m.workshop_note_wouldknow({ office }, { locale }),
    notApplicable: (explanation) => m.workshop_note_notapplicable({ explanation }, { locale }),
  };
}
