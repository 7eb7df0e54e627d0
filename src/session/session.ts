import { createStore, type StoreApi } from 'zustand/vanilla';
import { assert } from '../base/assert';
import { type Result, success } from '../base/result';
import type { Assessment, AssessmentId } from '../domain/assessment';
import { type Command, createAssessment, type NewAssessment } from '../domain/commands';
import type {
  AssessmentRepository,
  Clock,
  IdSource,
  StorageProblem,
  StoredAssessment,
  Unstored,
} from '../domain/ports';
import { type Autosave, createAutosave, type SaveStatus } from './autosave';
import { findRevision } from './internal/find-revision';
import { elsewhereFromProblem, type SessionState } from './session-state';

export interface SessionPorts {
  readonly repository: AssessmentRepository;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Whether what the repository stores survives the page; where it does not, nothing is ever called saved. */
  readonly isLasting?: boolean;
}

type Outcome = Promise<Result<void, StorageProblem>>;

/** The open assessment: holds it, changes it by commands, and keeps it stored. */
export interface Session {
  readonly store: Pick<StoreApi<SessionState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Opens a stored assessment, after closing the one that is open. */
  open(id: AssessmentId): Outcome;
  /** Stores a new assessment and opens it. */
  create(start: Omit<NewAssessment, 'id'>): Outcome;
  /** Stores an assessment that came from outside and opens it; `changed-elsewhere` where its id is taken. */
  adopt(assessment: Assessment): Outcome;
  /** Changes the open assessment at once; it is stored shortly after. */
  apply(command: Command): void;
  /** Stores at once. `ok` means that all applied before is stored. */
  flush(): Outcome;
  /** What is open and not stored yet, or null. */
  unstored(): Unstored | null;
  /** Tries a failed save again now. */
  retry(): Outcome;
  /** Takes what is stored in place of what is open; what was not stored goes to the removed, where it can be restored. */
  reload(): Outcome;
  /** Stores what is open in place of what somebody else stored, which goes to the removed, where it can be restored. */
  keepMine(): Outcome;
  /** Stores, then closes; stays open where storing failed. */
  close(): Outcome;
  /** Closes without storing what is not stored yet. */
  discard(): void;
  /** A fresh id, for a citation. */
  newId(): string;
}

/** A session with nothing open yet. */
export function createSession({ repository, clock, ids, isLasting = true }: SessionPorts): Session {
  const store = createStore<SessionState>(() => ({ phase: 'closed' }));
  let autosave: Autosave | null = null;
  let stopListening = (): void => {};
  let visits = 0;

  function leave(next: SessionState): void {
    visits += 1;
    autosave?.stop();
    autosave = null;
    stopListening();
    stopListening = () => {};
    store.setState(next, true);
  }

  function enter(stored: StoredAssessment): void {
    const { assessment } = stored;
    const status = honest({ saveState: 'saved', problem: null });
    leave({ phase: 'open', assessment, ...status, elsewhere: null });
    const own = createAutosave({ repository, stored, onStatus: showStatus });
    autosave = own;
    stopListening = repository.onChangeElsewhere((id) => {
      if (id === assessment.id) void compareWithStored(own, id);
    });
  }

  function showStatus(status: SaveStatus): void {
    const state = store.getState();
    if (state.phase !== 'open') return;
    const elsewhere = elsewhereFromProblem(status.problem) ?? state.elsewhere;
    store.setState({ ...state, ...honest(status), elsewhere }, true);
  }

  function honest(status: SaveStatus): SaveStatus {
    if (isLasting || status.problem !== null) return status;
    return { saveState: 'failed', problem: { kind: 'storage-unavailable' } };
  }

  async function compareWithStored(own: Autosave, id: AssessmentId): Promise<void> {
    const found = await repository.load(id);
    const revision = await own.settledRevision();
    const state = store.getState();
    if (own !== autosave || state.phase !== 'open') return;
    const isGone = !found.ok && found.error.kind === 'not-found';
    const isNewer = found.ok && (revision === null || found.value.revision > revision);
    if (isGone || isNewer) store.setState({ ...state, elsewhere: isGone ? 'gone' : 'changed' }, true);
  }

  async function adopt(assessment: Assessment): Outcome {
    const closed = await close();
    if (!closed.ok) return closed;
    const visit = visits;
    const saved = await repository.save(assessment, null);
    if (saved.ok && visit === visits) enter(saved.value);
    return saved.ok ? success(undefined) : saved;
  }

  async function load(id: AssessmentId): Outcome {
    const visit = visits;
    const loaded = await repository.load(id);
    if (visit !== visits) return success(undefined);
    if (loaded.ok) enter(loaded.value);
    return loaded.ok ? success(undefined) : loaded;
  }

  async function open(id: AssessmentId): Outcome {
    const closed = await close();
    if (!closed.ok) return closed;
    leave({ phase: 'opening', id });
    const visit = visits;
    const loaded = await load(id);
    if (!loaded.ok && visit === visits) leave({ phase: 'unopened', id, problem: loaded.error });
    return loaded;
  }

  async function close(): Outcome {
    while (autosave && autosave.status().saveState !== 'saved') {
      const stored = await autosave.flush();
      if (!stored.ok) return stored;
    }
    leave({ phase: 'closed' });
    return success(undefined);
  }

  async function reload(): Outcome {
    const { id } = openAssessment(store.getState());
    await autosave?.settledRevision();
    const mine = autosave?.unstored()?.assessment;
    const kept = mine ? await setAside(mine) : success(undefined);
    return kept.ok ? load(id) : kept;
  }

  async function keepMine(): Outcome {
    const { id } = openAssessment(store.getState());
    const own = autosave;
    const theirs = await findRevision(repository, id);
    if (!theirs.ok) return theirs;
    const kept = await setAsideTheirs(id, await own?.settledRevision());
    if (!kept.ok) return kept;
    const state = store.getState();
    if (!own || own !== autosave || state.phase !== 'open') return success(undefined);
    store.setState({ ...state, elsewhere: null }, true);
    return own.writeOver(theirs.value);
  }

  async function setAsideTheirs(id: AssessmentId, mine: number | null | undefined): Outcome {
    const found = await repository.load(id);
    if (!found.ok) return found.error.kind === 'not-found' ? success(undefined) : found;
    if (found.value.revision === mine) return success(undefined);
    return setAside(found.value.assessment);
  }

  /** Among the removed assessments, under an id of its own: nobody's words are lost by a decision between two states. */
  async function setAside(assessment: Assessment): Outcome {
    const id = ids.next() as AssessmentId;
    const saved = await repository.save({ ...assessment, id }, null);
    return saved.ok ? repository.remove(id) : saved;
  }

  function apply(command: Command): void {
    const state = store.getState();
    const before = openAssessment(state);
    const assessment = command(before, clock.now());
    if (assessment === before || state.phase !== 'open' || !autosave) return;
    store.setState({ ...state, assessment, ...honest(autosave.hold(assessment)) }, true);
  }

  return {
    store,
    open,
    create: (start) => adopt(createAssessment({ ...start, id: ids.next() as AssessmentId }, clock.now())),
    adopt,
    apply,
    flush: async () => (autosave ? autosave.flush() : success(undefined)),
    unstored: () => autosave?.unstored() ?? null,
    retry: async () => (autosave ? autosave.retry() : success(undefined)),
    reload,
    keepMine,
    close,
    discard: () => leave({ phase: 'closed' }),
    newId: () => ids.next(),
  };
}

function openAssessment(state: SessionState): Assessment {
  assert(state.phase === 'open', 'an assessment is open');
  return state.assessment;
}
