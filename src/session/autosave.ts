import { failure, type Result, success } from '../base/result';
import { applyEntries } from '../domain/apply-changes';
import type { Assessment } from '../domain/assessment';
import { type JournalEntry, typedOn } from '../domain/journal';
import type { AssessmentRepository, Committed, StorageProblem, StoredAssessment } from '../domain/ports';
import { createTimer } from './internal/timer';

/** "saved" is said only while the newest state is the stored one. */
export type SaveState = 'saved' | 'saving' | 'failed';

export interface SaveStatus {
  readonly saveState: SaveState;
  /** Why it failed, else null. */
  readonly problem: StorageProblem | null;
}

/** Milliseconds from the last change to the write, and at most from the first. */
const pause = 300;
const longestWait = 2_000;
const firstRetry = 1_000;
const slowestRetry = 30_000;

export interface Autosave {
  /** Takes one more entry, to be written after a pause; gives it back, perhaps as one with the typing before it. */
  hold(entry: JournalEntry): JournalEntry;
  /** Writes at once what is held now; `ok` when all of it is stored. */
  flush(): Promise<Result<void, StorageProblem>>;
  /** Tries again now, and says "saving" meanwhile. */
  retry(): Promise<Result<void, StorageProblem>>;
  /** Goes on from what is stored now, which somebody else stored or put back. */
  goOnFrom(stored: StoredAssessment): void;
  status(): SaveStatus;
  /** What is stored as far as this tab knows, once nothing is under way. */
  settled(): Promise<StoredAssessment>;
  /** What is stored, with everything held on top. */
  current(): Assessment;
  /** What is held and not stored, oldest first. */
  unstoredEntries(): readonly JournalEntry[];
  /** Ends all timers; what is under way still completes but reports no more. */
  stop(): void;
}

export interface AutosaveOptions {
  readonly repository: Pick<AssessmentRepository, 'commit'>;
  readonly stored: StoredAssessment;
  readonly onStatus: (status: SaveStatus) => void;
  /** Called when something was stored; the conflicts are between this page and others. */
  readonly onStored: (committed: Committed) => void;
}

/**
 * Keeps one assessment stored: writes are never two at a time, every entry is written once and in order, a failure is
 * tried again, ever more slowly, unless only the user can decide.
 */
export function createAutosave({ repository, stored, onStatus, onStored }: AutosaveOptions): Autosave {
  let base = stored;
  let held: readonly JournalEntry[] = [];
  let writing: readonly JournalEntry[] = [];
  let problem: StorageProblem | null = null;
  let failures = 0;
  let underWay: Promise<Result<void, StorageProblem>> | null = null;
  let isDue = false;
  let isStopped = false;
  const soon = createTimer(() => writeSoon());
  const latest = createTimer(() => writeSoon());
  const again = createTimer(() => writeSoon());

  const unstoredEntries = (): readonly JournalEntry[] => [...writing, ...held];

  function status(): SaveStatus {
    if (problem) return { saveState: 'failed', problem };
    return { saveState: unstoredEntries().length === 0 ? 'saved' : 'saving', problem: null };
  }

  function report(): void {
    if (!isStopped) onStatus(status());
  }

  function writeSoon(): void {
    if (underWay) isDue = true;
    else void write();
  }

  function write(): Promise<Result<void, StorageProblem>> {
    if (underWay) return underWay;
    for (const timer of [soon, latest, again]) timer.stop();
    isDue = false;
    [writing, held] = [held, []];
    underWay = repository.commit(base, writing).then(settle, (thrown: unknown) => {
      settle(failure({ kind: 'storage-unavailable' }));
      throw thrown;
    });
    return underWay;
  }

  function settle(outcome: Result<Committed, StorageProblem>): Result<void, StorageProblem> {
    underWay = null;
    if (outcome.ok) {
      base = outcome.value.stored;
      failures = 0;
    } else {
      held = unstoredEntries();
      failures += 1;
    }
    writing = [];
    problem = outcome.ok ? null : outcome.error;
    if (outcome.ok && !isStopped) onStored(outcome.value);
    report();
    if (!outcome.ok) scheduleRetry(outcome.error);
    else if (isDue && held.length > 0 && !isStopped) void write();
    return outcome.ok ? success(undefined) : outcome;
  }

  function scheduleRetry(error: StorageProblem): void {
    if (!isStopped && passesByItself(error)) again.start(Math.min(firstRetry * 2 ** (failures - 1), slowestRetry));
  }

  function hold(entry: JournalEntry): JournalEntry {
    const last = held.at(-1);
    const joined = last ? typedOn(last, entry) : null;
    held = joined ? [...held.slice(0, -1), joined] : [...held, entry];
    if (!problem || !needsDecision(problem)) {
      soon.start(pause);
      if (!latest.isRunning()) latest.start(longestWait);
    }
    return joined ?? entry;
  }

  async function flush(): Promise<Result<void, StorageProblem>> {
    const wanted = unstoredEntries().at(-1);
    while (wanted && unstoredEntries().some(({ name }) => name === wanted.name)) {
      if (problem && needsDecision(problem)) return failure(problem);
      const outcome = await write();
      if (!outcome.ok) return outcome;
    }
    return success(undefined);
  }

  function retry(): Promise<Result<void, StorageProblem>> {
    if (problem && !needsDecision(problem)) problem = null;
    report();
    return flush();
  }

  function goOnFrom(there: StoredAssessment): void {
    base = there;
    if (problem && needsDecision(problem)) problem = null;
    if (held.length > 0) soon.start(pause);
    report();
  }

  async function settled(): Promise<StoredAssessment> {
    while (underWay) await underWay;
    return base;
  }

  function stop(): void {
    isStopped = true;
    for (const timer of [soon, latest, again]) timer.stop();
  }

  const current = (): Assessment => applyEntries(base.assessment, unstoredEntries()).assessment;

  return { hold, flush, retry, goOnFrom, status, settled, current, unstoredEntries, stop };
}

/** The assessment is not there any more, or not for this version: only the user knows what to do. */
function needsDecision({ kind }: StorageProblem): boolean {
  return kind === 'not-found' || kind === 'from-newer-app';
}

function passesByItself({ kind }: StorageProblem): boolean {
  return kind === 'quota-exceeded' || kind === 'storage-blocked' || kind === 'storage-unavailable';
}
