import { createStore, type StoreApi } from 'zustand/vanilla';
import { assert } from '../base/assert';
import { type Result, success } from '../base/result';
import { applyChanges, areTimely, type Conflict } from '../domain/apply-changes';
import type { Assessment, AssessmentId } from '../domain/assessment';
import { type Command, createAssessment, type NewAssessment } from '../domain/commands';
import { answering, entryOf, type JournalEntry } from '../domain/journal';
import type {
  AssessmentRepository,
  Clash,
  Clock,
  Committed,
  IdSource,
  StorageProblem,
  StoredAssessment,
  Unstored,
} from '../domain/ports';
import { afterEntry, nothingToUndo, without } from '../domain/undo-stacks';
import { type Autosave, createAutosave, type SaveStatus } from './autosave';
import { conflictsToShow } from './internal/conflicts-to-show';
import { putBack } from './internal/put-back';
import type { OpenState, SessionState } from './session-state';

export interface SessionPorts {
  readonly repository: AssessmentRepository;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Whether what the repository stores survives the page; where it does not, nothing is ever called saved. */
  readonly isLasting?: boolean;
  /** The role of whoever works on this device, for the journal; "" where nobody said. */
  readonly author?: () => string;
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
  /**
   * Takes the last change back, or does it again; gives the entry concerned, or null where there is none. `done` is
   * false where somebody changed the same field since: then nothing happens, and that step is forgotten.
   */
  step(kind: 'undo' | 'redo'): { readonly entry: JournalEntry; readonly done: boolean } | null;
  /** Stores at once. `ok` means that all applied before is stored. */
  flush(): Outcome;
  /** What is open and not stored yet, or null. */
  unstored(): Unstored | null;
  /** Tries a failed save again now. */
  retry(): Outcome;
  /** Puts the open assessment back where another tab, or the browser, took it away. */
  keepMine(): Outcome;
  /** The user has seen these conflicts. */
  settleConflicts(): void;
  /** Stores, then closes; stays open where storing failed. */
  close(): Outcome;
  /** Closes without storing what is not stored yet. */
  discard(): void;
  /** A fresh id, for a citation. */
  newId(): string;
}

/** How much of the journal is read when an assessment opens, for undo. */
const stepsRemembered = 200;

/** A session with nothing open yet. */
export function createSession(ports: SessionPorts): Session {
  const { repository, clock, ids, isLasting = true, author = () => '' } = ports;
  const store = createStore<SessionState>(() => ({ phase: 'closed' }));
  const page = ids.next();
  let autosave: Autosave | null = null;
  let stopListening = (): void => {};
  let visits = 0;
  let count = 0;
  /** By field, the revision at which this page last told of a conflict of its own. */
  const toldAt = new Map<string, number>();

  function leave(next: SessionState): void {
    visits += 1;
    autosave?.stop();
    autosave = null;
    stopListening();
    stopListening = () => {};
    toldAt.clear();
    store.setState(next, true);
  }

  function enter(stored: StoredAssessment): void {
    const { assessment } = stored;
    const status = honest({ saveState: 'saved', problem: null });
    leave({ phase: 'open', assessment, ...status, isGone: false, conflicts: [], stacks: nothingToUndo });
    const own = createAutosave({ repository, stored, onStatus: showStatus, onStored: showStored });
    autosave = own;
    stopListening = repository.onChangeElsewhere((id, clash) => {
      if (id === assessment.id) void followStored(own, id, clash);
    });
    void rememberSteps(own, assessment.id);
  }

  /** Changes the state of the open assessment; nothing where it was closed meanwhile. */
  function show(change: (state: OpenState) => Partial<OpenState>): void {
    const state = store.getState();
    if (state.phase === 'open') store.setState({ ...state, ...change(state) }, true);
  }

  function showStatus(status: SaveStatus): void {
    show(({ isGone }) => ({ ...honest(status), isGone: isGone || status.problem?.kind === 'not-found' }));
  }

  function showStored({ conflicts, stored }: Committed): void {
    const assessment = autosave?.current();
    for (const { path } of conflicts) toldAt.set(path.join('/'), stored.revision);
    if (assessment) show((state) => ({ assessment, conflicts: withNewer(state.conflicts, conflicts) }));
  }

  function honest(status: SaveStatus): SaveStatus {
    if (isLasting || status.problem !== null) return status;
    return { saveState: 'failed', problem: { kind: 'storage-unavailable' } };
  }

  /**
   * Takes over what another tab stored; what this page has not stored yet stays on top of it. A conflict of that tab's
   * is shown here too, unless this page has one of its own about that field.
   */
  async function followStored(own: Autosave, id: AssessmentId, clash: Clash): Promise<void> {
    const found = await repository.load(id);
    const mine = await own.settled();
    if (own !== autosave) return;
    if (!found.ok && found.error.kind === 'locked' && own.unstoredEntries().length === 0) {
      leave({ phase: 'unopened', id, problem: found.error });
      return;
    }
    if (!found.ok) {
      show(({ isGone }) => ({ isGone: isGone || found.error.kind === 'not-found' }));
      return;
    }
    const isNewer = found.value.revision > mine.revision;
    if (isNewer) {
      own.goOnFrom(found.value);
      show(() => ({ assessment: own.current(), isGone: false }));
    }
    const { assessment: stored } = isNewer ? found.value : mine;
    const heard = clash.conflicts.filter(({ path }) => (toldAt.get(path.join('/')) ?? 0) < clash.revision);
    const conflicts = conflictsToShow({ heard, stored, unstored: own.unstoredEntries() });
    if (conflicts.length > 0) show((state) => ({ conflicts: withNewer(state.conflicts, conflicts) }));
  }

  /** What earlier pages did can be taken back too; what this page did meanwhile comes after it. */
  async function rememberSteps(own: Autosave, id: AssessmentId): Promise<void> {
    const journal = await repository.history(id, stepsRemembered);
    if (own !== autosave || !journal.ok) return;
    const others = journal.value.entries.filter(({ name }) => !name.startsWith(`${page}/`));
    const earlier = others.reduce(afterEntry, nothingToUndo);
    show(({ stacks }) => ({ stacks: stacks.undoable.reduce(afterEntry, earlier) }));
    await repository.compactHistory(id);
  }

  async function adopt(assessment: Assessment): Outcome {
    const closed = await close();
    if (!closed.ok) return closed;
    const visit = visits;
    const saved = await repository.save(assessment, null);
    if (saved.ok && visit === visits) enter(saved.value);
    return saved.ok ? success(undefined) : saved;
  }

  async function open(id: AssessmentId): Outcome {
    const closed = await close();
    if (!closed.ok) return closed;
    leave({ phase: 'opening', id });
    const visit = visits;
    const loaded = await repository.load(id);
    if (visit !== visits) return success(undefined);
    if (loaded.ok) enter(loaded.value);
    else leave({ phase: 'unopened', id, problem: loaded.error });
    return loaded.ok ? success(undefined) : loaded;
  }

  async function close(): Outcome {
    while (autosave && autosave.status().saveState !== 'saved') {
      const stored = await autosave.flush();
      if (!stored.ok) return stored;
    }
    leave({ phase: 'closed' });
    return success(undefined);
  }

  async function keepMine(): Outcome {
    const own = autosave;
    if (!own) return success(undefined);
    const there = await putBack(repository, await own.settled());
    if (!there.ok || own !== autosave) return there.ok ? success(undefined) : there;
    show(() => ({ isGone: false }));
    own.goOnFrom(there.value);
    return own.flush();
  }

  function entryFacts(): Pick<JournalEntry, 'name' | 'by' | 'at'> {
    count += 1;
    return { name: `${page}/${count}`, by: author(), at: clock.now() };
  }

  function apply(command: Command): void {
    const before = openState(store.getState()).assessment;
    const facts = entryFacts();
    const entry = entryOf(before, command(before, facts.at), facts);
    if (entry) hold(before, entry);
  }

  function step(kind: 'undo' | 'redo') {
    const { assessment, stacks } = openState(store.getState());
    const entry = (kind === 'undo' ? stacks.undoable : stacks.redoable).at(-1);
    if (!entry) return null;
    const answer = answering(kind, entry, entryFacts());
    const done = areTimely(assessment, answer.changes);
    if (done) hold(assessment, answer);
    else show(() => ({ stacks: without(stacks, entry) }));
    return { entry, done };
  }

  function hold(before: Assessment, entry: JournalEntry): void {
    if (!autosave) return;
    const held = autosave.hold(entry);
    const { assessment } = applyChanges(before, entry.changes, entry.at);
    const status = honest(autosave.status());
    show(({ stacks }) => ({ assessment, ...status, stacks: afterEntry(stacks, held) }));
  }

  function unstored(): Unstored | null {
    const entries = autosave?.unstoredEntries() ?? [];
    return autosave && entries.length > 0 ? { assessment: autosave.current(), entries } : null;
  }

  return {
    store,
    open,
    create: (start) => adopt(createAssessment({ ...start, id: ids.next() as AssessmentId }, clock.now())),
    adopt,
    apply,
    step,
    flush: async () => (autosave ? autosave.flush() : success(undefined)),
    unstored,
    retry: async () => (autosave ? autosave.retry() : success(undefined)),
    keepMine,
    settleConflicts: () => show(() => ({ conflicts: [] })),
    close,
    discard: () => leave({ phase: 'closed' }),
    newId: () => ids.next(),
  };
}

function openState(state: SessionState): OpenState {
  assert(state.phase === 'open', 'an assessment is open');
  return state;
}

/** Of two conflicts about one field the newer tells what stands there. */
function withNewer(earlier: readonly Conflict[], newer: readonly Conflict[]): readonly Conflict[] {
  const fields = new Set(newer.map(({ path }) => path.join('/')));
  return [...earlier.filter(({ path }) => !fields.has(path.join('/'))), ...newer];
}
