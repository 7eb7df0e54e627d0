import type { AssessmentId } from '../domain/assessment';
import type { AssessmentRepository, StorageProblem } from '../domain/ports';
import type { Result } from '../base/result';
import { success } from '../base/result';
import { saveFile } from './save-file';

/** Saves what is stored as a file just as it is, readable or not. */
export async function saveRaw(
  repository: Pick<AssessmentRepository, 'readRaw'>,
  id: AssessmentId,
): Promise<Result<void, StorageProblem>> {
  const raw = await repository.readRaw(id);
  if (!raw.ok) return raw;
  saveRawText(id, raw.value);
  return success(undefined);
}

/** Saves the text of one record as a file. */
export function saveRawText(id: string, text: string): void {
  saveFile(`lacuna-unreadable-${id}.json`, new Blob([text], { type: 'application/json' }));
}

/** Whether the data is there but can't be opened, so that its raw text is worth saving. */
export function isWorthRescuing({ kind }: StorageProblem): boolean {
  return kind === 'damaged' || kind === 'from-newer-app';
}
