import type { AssessmentId } from '../domain/assessment';
import { maxTextLength } from '../domain/limits';
import type { AssessmentRepository, IdSource, LastWords, StoredAssessment, Unstored } from '../domain/ports';

export interface RecoveryOptions {
  readonly repository: AssessmentRepository;
  readonly lastWords: LastWords;
  readonly ids: IdSource;
  /** The title of a copy that stands beside what somebody else stored. */
  readonly titleOfCopy: (title: string) => string;
}

/**
 * Stores what earlier pages could not store before they were gone: in its place where nobody has changed it since,
 * else beside it as a copy. What can't be stored now stays kept for the next start.
 */
export async function recoverLastWords(options: RecoveryOptions): Promise<void> {
  for (const { unstored, drop } of options.lastWords.found()) if (await recover(unstored, options)) drop();
}

async function recover(unstored: Unstored, { repository, ids, titleOfCopy }: RecoveryOptions): Promise<boolean> {
  const { assessment } = unstored;
  const found = await repository.load(assessment.id);
  if (!found.ok && found.error.kind !== 'not-found') return false;
  if (found.ok && found.value.assessment.changedAt === assessment.changedAt) return true;
  if (found.ok && isContinuedBy(found.value, unstored)) {
    return (await repository.save(assessment, found.value.revision)).ok;
  }
  const title = titleOfCopy(assessment.title).slice(0, maxTextLength);
  const copy = { ...assessment, id: ids.next() as AssessmentId, title };
  return (await repository.save(copy, null)).ok;
}

/** Nobody stored anything since, unless it was the page itself, whose last write got there without its knowing. */
function isContinuedBy({ assessment, revision }: StoredAssessment, { basedOn, underWay }: Unstored): boolean {
  return revision === basedOn || (revision === (basedOn ?? 0) + 1 && assessment.changedAt === underWay);
}
