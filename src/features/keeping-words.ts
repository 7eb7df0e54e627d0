import type { KeepingNotes } from '../domain/ports';
import { m } from '../i18n/generated/messages';

/** What the browser answered, and what follows from it. */
export function wordsOfKeepingAnswer(answer: NonNullable<KeepingNotes['answer']>): string {
  switch (answer) {
    case 'promised':
      return m.home_keep_granted();
    case 'refused':
      return m.home_keep_refused();
    case 'unknown':
      return m.home_keep_unknown();
  }
}
