import { isSameValue } from '../base/is-same-value';
import type { Assessment } from '../domain/assessment';
import { changesBetween } from '../domain/field-change';
import { questionsOf } from '../domain/journal';
import { maxTextLength } from '../domain/limits';
import type { Everything, RestoreChanges, StoredWhole } from '../domain/ports';
import { fileFromAssessment, parseAssessmentFile } from '../formats/assessment-file';
import { isJsonObject } from '../formats/migrate';

export type RestoreMode = 'merge' | 'replace';

/**
 * What becomes of one assessment.
 *
 * | kind      | here          | in the backup    | merge                    | replace                |
 * |-----------|---------------|------------------|--------------------------|------------------------|
 * | stays     | yes           | no               | stays                    | -                      |
 * | leaves    | yes           | no               | -                        | to the safety copy     |
 * | comes     | no            | yes              | comes                    | comes                  |
 * | same      | same          | same             | nothing                  | nothing                |
 * | continues | older         | goes on from it  | the backup's             | the backup's           |
 * | newer     | goes on       | older            | ours stays               | -                      |
 * | beside    | differs       | differs          | the backup's, as a copy  | -                      |
 * | replaced  | newer, differs| differs          | -                        | the backup's           |
 */
export type RestoreKind = 'stays' | 'leaves' | 'comes' | 'same' | 'continues' | 'newer' | 'beside' | 'replaced';

export interface RestoreItem {
  readonly id: string;
  readonly kind: RestoreKind;
  /** null where neither side can be read; it is carried all the same. */
  readonly title: string | null;
  /** So many questions differ between the two sides. */
  readonly differing: number;
}

export interface RestorePlan {
  readonly items: readonly RestoreItem[];
  readonly changes: RestoreChanges;
}

export interface RestoreOptions {
  readonly mode: RestoreMode;
  readonly newId: () => string;
  readonly titleOfCopy: (title: string) => string;
}

/** What a restore would do, assessment by assessment; nothing is done. */
export function planRestore(here: Everything, backup: Everything, options: RestoreOptions): RestorePlan {
  const ours = new Map(here.assessments.map((whole) => [whole.id, whole]));
  const theirs = new Map(backup.assessments.map((whole) => [whole.id, whole]));
  const ids = [...new Set([...theirs.keys(), ...ours.keys()])];
  const items = ids.map((id) => itemOf(id, { ours: ours.get(id), theirs: theirs.get(id), mode: options.mode }));
  const puts = items.flatMap(({ id, kind }): readonly StoredWhole[] => {
    const whole = theirs.get(id);
    if (!whole) return [];
    if (kind === 'beside') return copyOf(whole, options);
    if (kind === 'comes') return [whole];
    return kind === 'continues' || kind === 'replaced' ? [asNext(whole, ours.get(id))] : [];
  });
  const settings = Object.fromEntries(
    Object.entries(backup.settings).filter(([name]) => !Object.hasOwn(here.settings, name)),
  );
  const erased = items.filter(({ kind }) => kind === 'leaves').map(({ id }) => id);
  const seen = here.assessments.map(({ id, record }) => ({ id, revision: revisionIn(record) }));
  return { items, changes: { puts, erased, settings, seen } };
}

/** Whether everything that a restore was to write and to delete is now so. */
export function isRestored({ assessments }: Everything, { puts, erased }: RestoreChanges): boolean {
  const there = new Map(assessments.map((whole) => [whole.id, whole]));
  return puts.every((whole) => isSameValue(there.get(whole.id), whole)) && erased.every((id) => !there.has(id));
}

interface Sides {
  readonly ours: StoredWhole | undefined;
  readonly theirs: StoredWhole | undefined;
  readonly mode: RestoreMode;
}

function itemOf(id: string, sides: Sides): RestoreItem {
  const [mine, other] = [sides.ours, sides.theirs].map((whole) => (whole ? assessmentIn(whole) : null));
  const title = other?.title ?? mine?.title ?? null;
  return { id, kind: kindOf(sides), title, differing: mine && other ? differingQuestions(mine, other) : 0 };
}

function kindOf({ ours, theirs, mode }: Sides): RestoreKind {
  if (!theirs) return mode === 'merge' ? 'stays' : 'leaves';
  if (!ours) return 'comes';
  if (isSameWhole(ours, theirs)) return 'same';
  if (goesOnFrom(theirs, ours)) return 'continues';
  if (mode === 'replace') return 'replaced';
  return goesOnFrom(ours, theirs) ? 'newer' : 'beside';
}

function differingQuestions(mine: Assessment, other: Assessment): number {
  return questionsOf({ changes: changesBetween(mine, other) }).length;
}

/** Every entry of the earlier journal stands in the later one, which has more. */
function goesOnFrom(later: StoredWhole, earlier: StoredWhole): boolean {
  const [names, before] = [namesIn(later), namesIn(earlier)];
  return names.size > before.size && [...before].every((name) => names.has(name));
}

function namesIn({ journal }: StoredWhole): ReadonlySet<string> {
  return new Set(
    journal.flatMap((entry) => (isJsonObject(entry) && typeof entry.name === 'string' ? [entry.name] : [])),
  );
}

function isSameWhole(ours: StoredWhole, theirs: StoredWhole): boolean {
  const sides = [ours.record, theirs.record].map((record) =>
    isJsonObject(record) ? { ...record, revision: 0 } : record,
  );
  return isSameValue(sides[0], sides[1]);
}

/** Counted on from what stands there, so that a page which shows the former state takes over the new one. */
function asNext(whole: StoredWhole, there: StoredWhole | undefined): StoredWhole {
  const { record } = whole;
  if (!isJsonObject(record)) return whole;
  const revisions = [record.revision, there && revisionIn(there.record)].map((revision) => Number(revision) || 0);
  return { ...whole, record: { ...record, revision: Math.max(...revisions) + 1 } };
}

/** Under an id and title of its own; what cannot be read cannot be told apart either, so it stays in the file alone. */
function copyOf(whole: StoredWhole, { newId, titleOfCopy }: RestoreOptions): readonly StoredWhole[] {
  const assessment = assessmentIn(whole);
  if (!assessment) return [];
  const id = newId();
  const title = titleOfCopy(assessment.title).slice(0, maxTextLength);
  const file = { ...fileFromAssessment(assessment), id, title };
  return [{ ...whole, id, record: { id, revision: 1, removed: false, file } }];
}

function assessmentIn({ record }: StoredWhole): Assessment | null {
  const parsed = parseAssessmentFile(isJsonObject(record) ? record.file : null);
  return parsed.ok ? parsed.value : null;
}

const revisionIn = (record: unknown): unknown => (isJsonObject(record) ? record.revision : undefined);
