import { failure, type Result, success } from '../base/result';
import type { Assessment } from '../domain/assessment';
import type { AssessmentRepository, StorageProblem, StoredAssessment, Unstored } from '../domain/ports';
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
  /** Takes the newest state, to be written after a pause in typing; the status tells how things stand from now. */
  hold(assessment: Assessment): SaveStatus;
  /** Writes at once what is held now; `ok` when it, or something newer, is stored. */
  flush(): Promise<Result<void, StorageProblem>>;
  /** Tries again now, and says "saving" meanwhile. */
  retry(): Promise<Result<void, StorageProblem>>;
  /** Writes what is held over the revision that somebody else stored. */
  writeOver(revision: number | null): Promise<Result<void, StorageProblem>>;
  status(): SaveStatus;
  /** What is held and not stored, or null. */
  unstored(): Unstored | null;
  /** The revision that is stored as far as this tab knows, once nothing is under way. */
  settledRevision(): Promise<number | null>;
  /** Ends all timers; what is under way still completes but reports no more. */
  stop(): void;
}

export interface AutosaveOptions {
  readonly repository: Pick<AssessmentRepository, 'save'>;
  readonly stored: StoredAssessment;
  readonly onStatus: (status: SaveStatus) => void;
}

/**
 * Keeps one assessment stored: writes are never two at a time, the newest state wins, a failure is tried again, ever
 * more slowly, unless only the user can decide.
 */
export function createAutosave({ repository, stored, onStatus }: AutosaveOptions): Autosave {
  let held = stored.assessment;
  let heldCount = 0;
  let storedCount = 0;
  let revision: number | null = stored.revision;
  let problem: StorageProblem | null = null;
  let failures = 0;
  let underWay: Promise<Result<void, StorageProblem>> | null = null;
  let writing: Assessment | null = null;
  let isDue = false;
  let isStopped = false;
  const soon = createTimer(() => writeSoon());
  const latest = createTimer(() => writeSoon());
  const again = createTimer(() => writeSoon());

  function status(): SaveStatus {
    if (problem) return { saveState: 'failed', problem };
    return { saveState: storedCount === heldCount ? 'saved' : 'saving', problem: null };
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
    const count = heldCount;
    writing = held;
    underWay = repository.save(held, revision).then(
      (outcome) => settle(count, outcome),
      (thrown: unknown) => {
        settle(count, failure({ kind: 'storage-unavailable' }));
        throw thrown;
      },
    );
    return underWay;
  }

  function settle(count: number, outcome: Result<StoredAssessment, StorageProblem>): Result<void, StorageProblem> {
    underWay = null;
    writing = null;
    if (outcome.ok) {
      storedCount = count;
      revision = outcome.value.revision;
      failures = 0;
    } else failures += 1;
    problem = outcome.ok ? null : outcome.error;
    report();
    if (!outcome.ok) scheduleRetry(outcome.error);
    else if (isDue && storedCount < heldCount && !isStopped) void write();
    return outcome.ok ? success(undefined) : outcome;
  }

  function scheduleRetry(error: StorageProblem): void {
    if (!isStopped && passesByItself(error)) again.start(Math.min(firstRetry * 2 ** (failures - 1), slowestRetry));
  }

  function hold(assessment: Assessment): SaveStatus {
    held = assessment;
    heldCount += 1;
    if (problem && needsDecision(problem)) return status();
    soon.start(pause);
    if (!latest.isRunning()) latest.start(longestWait);
    return status();
  }

  async function flush(): Promise<Result<void, StorageProblem>> {
    const wanted = heldCount;
    while (storedCount < wanted) {
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

  async function writeOver(theirs: number | null): Promise<Result<void, StorageProblem>> {
    await underWay;
    revision = theirs;
    heldCount += 1;
    problem = null;
    report();
    return flush();
  }

  function unstored(): Unstored | null {
    if (storedCount === heldCount) return null;
    return { assessment: held, basedOn: revision, underWay: writing?.changedAt ?? null };
  }

  async function settledRevision(): Promise<number | null> {
    while (underWay) await underWay;
    return revision;
  }

  function stop(): void {
    isStopped = true;
    for (const timer of [soon, latest, again]) timer.stop();
  }

  return { hold, flush, retry, writeOver, status, unstored, settledRevision, stop };
}

/** Somebody else's work stands there now, or nothing: writing on would lose something in silence. */
function needsDecision({ kind }: StorageProblem): boolean {
  return kind === 'changed-elsewhere' || kind === 'not-found' || kind === 'from-newer-app';
}

function passesByItself({ kind }: StorageProblem): boolean {
  return kind === 'quota-exceeded' || kind === 'storage-blocked' || kind === 'storage-unavailable';
}
