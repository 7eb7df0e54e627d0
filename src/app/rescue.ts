import type { AssessmentRepository, Clock } from '../domain/ports';
import { saveAsFile } from '../features/save-as-file';
import { saveFile } from '../features/save-file';
import { wordsOfStorageProblem } from '../features/storage-problem-words';
import type { Session } from '../session/session';

export interface RescueSources {
  readonly repository: AssessmentRepository;
  readonly clock: Clock;
  readonly session: Pick<Session, 'unstored'>;
}

/**
 * Saves everything as files, one for each assessment: first what is typed and not stored, then what is stored, just as
 * it stands. One that can't be read keeps none of the others back; resolves with the reason of the first.
 */
export function createRescue({ repository, clock, session }: RescueSources): () => Promise<string | null> {
  return async () => {
    const unstored = session.unstored();
    if (unstored !== null) await saveAsFile(unstored.assessment);
    const [present, unreadable] = await Promise.all([repository.list(), repository.listUnreadable()]);
    if (!present.ok) return wordsOfStorageProblem(present.error);
    const ids = [...present.value, ...(unreadable.ok ? unreadable.value : [])].map(({ id }) => id);
    let problem: string | null = null;
    for (const id of ids) {
      const raw = await repository.readRaw(id);
      const name = `lacuna-rescue-${clock.now().slice(0, 10)}-${id}.lacuna.json`;
      if (raw.ok) saveFile(name, new Blob([raw.value], { type: 'application/json' }));
      else problem ??= wordsOfStorageProblem(raw.error);
    }
    return problem;
  };
}
