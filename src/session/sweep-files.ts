import type { AssessmentId } from '../domain/assessment';
import { filesToKeep } from '../domain/files-to-keep';
import type { AssessmentRepository, Clock, FileStore } from '../domain/ports';
import type { Session } from './session';

interface SweepPorts {
  readonly repository: AssessmentRepository;
  readonly files: FileStore;
  readonly clock: Clock;
}

/**
 * Once an assessment is opened, frees the room of files that neither it nor any step of its journal names. A file of the
 * last day stays in any case: another window may just be about to name it.
 */
export function sweepFilesOnOpening(session: Session, ports: SweepPorts): void {
  session.store.subscribe((state, before) => {
    if (state.phase === 'open' && before.phase !== 'open') void sweepFiles(state.assessment.id, ports);
  });
}

/** Nothing is deleted where the assessment or its journal could not be read in full. */
export async function sweepFiles(id: AssessmentId, { repository, files, clock }: SweepPorts): Promise<void> {
  const [stored, held] = await Promise.all([repository.load(id), files.hashes(id)]);
  if (!stored.ok || !held.ok) return;
  const named = filesToKeep(stored.value.assessment, []);
  if ([...held.value].every((hash) => named.has(hash))) return; // The usual case, without reading a long journal.
  const journal = await repository.history(id);
  if (!journal.ok || journal.value.unreadable > 0) return;
  const dayBefore = new Date(Date.parse(clock.now()) - 24 * 60 * 60 * 1000).toISOString();
  await files.sweep(id, filesToKeep(stored.value.assessment, journal.value.entries), dayBefore);
}
