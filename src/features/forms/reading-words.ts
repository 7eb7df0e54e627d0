import type { Answer } from '../../domain/answer';
import type { WordsForNote } from '../../domain/words-for-note';
import type { Reading } from '../../domain/reading';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { responseWord } from '../../report/build/words';

/** What stands here, in a few words. */
export function saidHere(answer: Answer | null): string {
  const said = responseWord(answer?.response ?? null, currentLocale());
  return withGrade(said, answer?.gradeOverride ?? null);
}

/** What the paper says, in a few words: response, grade, and a note, as it was written. */
export function saidOnPaper({ response, grade, document, note }: Reading): string {
  const said = withGrade(responseWord(response, currentLocale()), grade);
  return [said, document?.title ?? '', note].filter((part) => part !== '').join(' · ');
}

/** How notes say what a response said that stands no longer. */
export const wordsForNote: WordsForNote = {
  whoWouldKnow: (office) => m.forms_note_wouldknow({ office }),
  notApplicable: (explanation) => m.forms_note_aside({ explanation }),
};

/** Who filled the paper in, by role; "" where nobody said. */
export function originNote(role: string, date: string): string {
  if (role.trim() === '') return '';
  return date === ''
    ? m.forms_note_origin({ role: role.trim() })
    : m.forms_note_origindated({ role: role.trim(), date });
}

function withGrade(answer: string, grade: string | null): string {
  return grade === null ? answer : m.forms_said_grade({ answer, grade });
}
