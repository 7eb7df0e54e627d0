import { assertNever } from '../../../base/assert';
import { m } from '../../../i18n/generated/messages';
import { wordsOfFileProblem } from '../../file-problem-words';
import type { CollectedFile, FoundCopy } from './collect';

/** What a file that came back is, and what will be done with it. */
export function standingWords(found: CollectedFile['found']): string {
  if (found.kind === 'unreadable') return wordsOfFileProblem(found.problem);
  return found.isAltered ? m.workshop_standing_altered({ words: wordsOfCopy(found) }) : wordsOfCopy(found);
}

function wordsOfCopy({ standing, asked }: FoundCopy): string {
  switch (standing) {
    case 'new':
      return newWords[asked]();
    case 'other-state':
      return m.workshop_standing_otherstate();
    case 'same':
      return asked === 'answers' ? m.workshop_standing_same() : m.workshop_standing_counted();
    case 'other-assessment':
      return m.workshop_standing_otherassessment();
    case 'other-questionnaire':
      return m.workshop_standing_otherpack();
    case 'no-role':
      return m.workshop_standing_norole();
    case 'unanswered':
      return m.workshop_standing_unanswered();
    default:
      return assertNever(standing);
  }
}

const newWords = {
  answers: m.workshop_standing_new,
  'first-vote': m.workshop_standing_firstvote,
  'second-vote': m.workshop_standing_secondvote,
};
