import { applyEntries } from '../domain/apply-changes';
import type { AssessmentId } from '../domain/assessment';
import { maxTextLength } from '../domain/limits';
import type { AssessmentRepository, IdSource, Keyring, LastWords, StoredAssessment, Unstored } from '../domain/ports';

export interface RecoveryOptions {
  readonly repository: AssessmentRepository;
  readonly lastWords: LastWords;
  readonly ids: IdSource;
  /** The title of a copy that stands beside what somebody else stored. */
  readonly titleOfCopy: (title: string) => string;
  readonly keyring: Pick<Keyring, 'sealAlike'>;
}

/**
 * Stores what earlier pages could not store before they were gone: in its place where nobody has changed the same
 * fields since, else beside it as a copy, encrypted if it is. What can't be stored now, or belongs to an assessment
 * that is locked, stays kept for the next start.
 */
export async function recoverLastWords(options: RecoveryOptions): Promise<void> {
  for (const { unstored, drop } of await options.lastWords.found()) if (await recover(unstored, options)) drop();
}

async function recover(unstored: Unstored, options: RecoveryOptions): Promise<boolean> {
  const { repository } = options;
  const { id } = unstored.assessment;
  const found = await repository.load(id);
  if (!found.ok) return found.error.kind === 'not-found' && saveCopy(unstored, options);
  const journal = await repository.history(id);
  if (!journal.ok) return false;
  const stored = new Set(journal.value.entries.map(({ name }) => name));
  return goOn(found.value, { ...unstored, entries: unstored.entries.filter(({ name }) => !stored.has(name)) }, options);
}

/** The entries that did not get there in time: some may have, without the page's knowing. */
async function goOn(there: StoredAssessment, unstored: Unstored, options: RecoveryOptions): Promise<boolean> {
  const { entries } = unstored;
  if (entries.length === 0) return true;
  if (applyEntries(there.assessment, entries).conflicts.length > 0) return saveCopy(unstored, options);
  return (await options.repository.commit(there, entries)).ok;
}

async function saveCopy(
  { assessment }: Unstored,
  { repository, ids, titleOfCopy, keyring }: RecoveryOptions,
): Promise<boolean> {
  const title = titleOfCopy(assessment.title).slice(0, maxTextLength);
  const id = ids.next() as AssessmentId;
  keyring.sealAlike(assessment.id, id);
  return (await repository.save({ ...assessment, id, title }, null)).ok;
}
