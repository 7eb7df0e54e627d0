import type { AssessmentRepository, Clock } from '../domain/ports';
import { saveFile } from '../features/save-file';
import { wordsOfStorageProblem } from '../features/storage-problem-words';

/** Saves everything on the device as files, one for each assessment, just as stored; resolves with the reason where it can't. */
export function createRescue(repository: AssessmentRepository, clock: Clock): () => Promise<string | null> {
  return async () => {
    const [present, unreadable] = await Promise.all([repository.list(), repository.listUnreadable()]);
    if (!present.ok) return wordsOfStorageProblem(present.error);
    const ids = [...present.value, ...(unreadable.ok ? unreadable.value : [])].map(({ id }) => id);
    for (const id of ids) {
      const raw = await repository.readRaw(id);
      if (!raw.ok) return wordsOfStorageProblem(raw.error);
      const name = `lacuna-rescue-${clock.now().slice(0, 10)}-${id}.lacuna.json`;
      saveFile(name, new Blob([raw.value], { type: 'application/json' }));
    }
    return null;
  };
}
