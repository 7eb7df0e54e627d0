import type { Answer } from '../../domain/answer';
import type { WordsForNote } from '../../domain/words-for-note';
import type { Reading } from '../../domain/reading';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { responseWord } from '../../report/build/words';

/** What stands here, in a few words: response, grade, ticks, evidence and the beginning of the note. */
export function saidHere(answer: Answer | null): readonly string[] {
  if (answer === null) return [responseWord(null, currentLocale())];
  const { response, gradeOverride, elements, citations, note } = answer;
  return inShort({ response, grade: gradeOverride, elements, titles: citations.map(({ title }) => title), note });
}

/** What the paper says, in the same order. */
export function saidOnPaper({ response, grade, elements, document, note }: Reading): readonly string[] {
  return inShort({ response, grade, elements, titles: document === null ? [] : [document.title], note });
}

interface Said extends Pick<Reading, 'response' | 'grade' | 'elements' | 'note'> {
  readonly titles: readonly string[];
}

function inShort({ response, grade, elements, titles, note }: Said): readonly string[] {
  const ticks = elements.length === 0 ? '' : m.forms_said_ticks({ count: elements.length });
  const typed = [...titles, shortened(note.trim())].map(visibleText);
  return [withGrade(responseWord(response, currentLocale()), grade), ticks, ...typed].filter((part) => part !== '');
}

/** A novel beside every question would bury what happens to it; the whole note is brought in all the same. */
function shortened(note: string): string {
  const most = 240;
  return note.length > most ? `${note.slice(0, most).trimEnd()}…` : note;
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
