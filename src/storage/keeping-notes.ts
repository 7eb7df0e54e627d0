import { failure, type Result, success } from '../base/result';
import { type KeepingNotes, noKeepingNotes } from '../domain/ports';
import { isJsonObject } from '../formats/migrate';

const key = 'lacuna-keeping';
const answers = ['promised', 'refused', 'unknown'] as const;

/** What is noted of asking this browser to keep the data; what can't be read is as if never noted. */
export function readKeepingNotes(): KeepingNotes {
  try {
    return notesFrom(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return noKeepingNotes; // no local storage, or another program wrote here: at worst the browser is asked once more
  }
}

/** Notes it for the next visit; where nothing can be stored it holds for this visit only. */
export function writeKeepingNotes(notes: KeepingNotes): Result<void, { readonly kind: 'storage-unavailable' }> {
  try {
    localStorage.setItem(key, JSON.stringify(notes));
    return success(undefined);
  } catch {
    return failure({ kind: 'storage-unavailable' });
  }
}

function notesFrom(stored: unknown): KeepingNotes {
  if (!isJsonObject(stored)) return noKeepingNotes;
  return {
    askedAt: typeof stored.askedAt === 'string' ? stored.askedAt : null,
    answer: answers.find((answer) => answer === stored.answer) ?? null,
    isAnswerShown: stored.isAnswerShown === true,
    hasStored: stored.hasStored === true,
  };
}
