import type { Assessment, AssessmentId } from '../domain/assessment';
import { changesBetween } from '../domain/field-change';
import { questionsOf } from '../domain/journal';
import { maxTextLength } from '../domain/limits';
import type { Everything, RestoreChanges, StoredWhole } from '../domain/ports';
import { seenIn } from '../domain/seen';
import { fileFromAssessment } from '../formats/assessment-file';
import { isJsonObject } from '../formats/migrate';
import { isSameStored } from './internal/is-same-stored';
import { isRemoved, restoreKindOf } from './internal/restore-kind';
import { type Side, sideOf, stampsOf } from './internal/side';
import type { RestoreKind, RestoreMode } from './restore-kinds';

export interface RestoreItem {
  readonly id: string;
  readonly kind: RestoreKind;
  /** null where neither side can be read; it is carried all the same. */
  readonly title: string | null;
  /** Encrypted in the backup, or here where the backup has none: nothing but that can be told of it. */
  readonly isLocked: boolean;
  /** So many questions differ between the two sides. */
  readonly differing: number;
}

export interface RestorePlan {
  readonly items: readonly RestoreItem[];
  readonly changes: RestoreChanges;
  /** What will stand here as it stands in the backup. */
  readonly restored: readonly Pick<Assessment, 'id' | 'changedAt'>[];
}

interface RestoreOptions {
  readonly mode: RestoreMode;
  readonly newId: () => string;
  readonly titleOfCopy: (title: string) => string;
}

/** What a restore would do, assessment by assessment; nothing is done. */
export function planRestore(here: Everything, backup: Everything, options: RestoreOptions): RestorePlan {
  const [ours, theirs] = [sidesById(here), sidesById(backup)];
  const ids = [...new Set([...theirs.keys(), ...ours.keys()])];
  const steps = ids.map((id) => {
    const [mine, other] = [ours.get(id), theirs.get(id)];
    const kind = restoreKindOf({ ours: mine, theirs: other }, options.mode);
    const isThere = kind === 'beside' && other !== undefined && hasCopy(ours, other);
    return { id, ours: mine, theirs: other, kind: isThere ? 'same' : kind } as const;
  });
  const written = steps.flatMap((step): readonly Side[] => (step.theirs ? writtenFor(step.theirs, step, options) : []));
  const changes = {
    puts: written.map(({ whole }) => whole),
    erased: steps.filter(({ kind }) => kind === 'leaves').map(({ id }) => id),
    settings: settingsToWrite(here, backup, options.mode),
    seen: seenIn(here),
  };
  const restored = written.flatMap(stampsOf);
  return { items: steps.map(itemOf), changes, restored };
}

/** Whether everything that a restore was to write and to delete is now so. */
export function isRestored(
  { assessments, settings }: Everything,
  { puts, erased, ...changes }: RestoreChanges,
): boolean {
  const there = new Map(assessments.map((whole) => [whole.id, whole]));
  return (
    puts.every((whole) => isSameStored(there.get(whole.id), whole)) &&
    erased.every((id) => !there.has(id)) &&
    Object.entries(changes.settings).every(([name, value]) => isSameStored(settings[name], value))
  );
}

type SidesById = ReadonlyMap<string, Side>;

const sidesById = ({ assessments }: Everything): SidesById =>
  new Map(assessments.map((whole) => [whole.id, sideOf(whole)]));

interface Step {
  readonly id: string;
  readonly ours: Side | undefined;
  readonly theirs: Side | undefined;
  readonly kind: RestoreKind;
}

function itemOf({ id, kind, ours, theirs }: Step): RestoreItem {
  const [mine, other] = [ours?.assessment ?? null, theirs?.assessment ?? null];
  const differing = mine && other ? questionsOf({ changes: changesBetween(mine, other) }).length : 0;
  const isLocked = ((theirs ?? ours)?.sealed ?? null) !== null;
  return { id, kind, title: isLocked ? null : (other?.title ?? mine?.title ?? null), isLocked, differing };
}

function writtenFor(theirs: Side, { kind, ours }: Step, options: RestoreOptions): readonly Side[] {
  switch (kind) {
    case 'comes':
      return [theirs];
    case 'continues':
    case 'returns':
    case 'replaced':
      return [{ ...theirs, whole: asNext(theirs.whole, ours?.whole) }];
    case 'beside':
      return copyOf(theirs, options);
    case 'stays':
    case 'leaves':
    case 'same':
    case 'newer':
    case 'kept':
      return [];
  }
}

/** Merging writes over no setting that is here. */
function settingsToWrite(here: Everything, backup: Everything, mode: RestoreMode): Everything['settings'] {
  const isWanted = ([name]: readonly [string, unknown]) => mode === 'replace' || !Object.hasOwn(here.settings, name);
  return Object.fromEntries(Object.entries(backup.settings).filter(isWanted));
}

/** Counted on from what stands there, so that a page which shows the former state takes over the new one. */
function asNext(whole: StoredWhole, there: StoredWhole | undefined): StoredWhole {
  const { record } = whole;
  if (!isJsonObject(record)) return whole;
  return { ...whole, record: { ...record, revision: Math.max(revisionIn(record), revisionIn(there?.record)) + 1 } };
}

const revisionIn = (record: unknown): number =>
  isJsonObject(record) && Number.isSafeInteger(record.revision) ? Number(record.revision) : 0;

/** Under an id and title of its own. */
function copyOf(theirs: Side, { newId, titleOfCopy }: RestoreOptions): readonly Side[] {
  if (theirs.assessment === null) return [];
  const title = titleOfCopy(theirs.assessment.title).slice(0, maxTextLength);
  const assessment = { ...theirs.assessment, id: newId() as AssessmentId, title };
  const { id } = assessment;
  const record = { id, revision: 1, removed: isRemoved(theirs), file: fileFromAssessment(assessment) };
  return [{ whole: { ...theirs.whole, id, record }, assessment, sealed: null }];
}

/** Whether an earlier restore brought this very state as a copy, so that the same backup makes no second one. */
function hasCopy(ours: SidesById, theirs: Side): boolean {
  const alike = ({ assessment }: Side) => assessment && { ...assessment, id: '', title: '' };
  return [...ours.values()].some(
    (mine) => isSameStored(alike(mine), alike(theirs)) && isSameStored(mine.whole.journal, theirs.whole.journal),
  );
}
