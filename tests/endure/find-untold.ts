import { isSameValue } from '../../src/base/is-same-value';
import { applyChanges, type Conflict } from '../../src/domain/apply-changes';
import type { FieldChange } from '../../src/domain/field-change';
import { fieldWords, valueWords } from '../../src/features/field-words';
import { m } from '../../src/i18n/generated/messages';
import { visibleText } from '../../src/i18n/visible-text';
import type { Stored } from './stored';

export interface Told {
  /** Same-field collisions by the journal: the later window did not know of the value it wrote over. */
  readonly collisions: number;
  /** Collisions that the window which wrote later did not show, and those that the other window never heard of. */
  readonly untold: readonly string[];
}

/**
 * Whether each collision was shown in the window that wrote over the other, and in the one that was written over.
 * There it need not be where the other window itself puts back what was not kept, or where the window's own
 * next write of it was made before it had heard: then that collides in its turn, or says the same as what stands.
 */
export function findUntold(stored: Stored, shown: ReadonlyMap<string, readonly string[]>): Told {
  const writes = writesOf(stored);
  const collisions = writes.flatMap(({ conflict }, index) => (conflict ? [{ conflict, index }] : []));
  const untold = collisions.flatMap(({ conflict, index }) => {
    const { window, path } = writes[index] ?? { window: '', path: '' };
    const next = writes.slice(index + 1).filter((one) => one.path === path);
    return [...shown].flatMap(([id, lines]) => {
      const isOwn = id === window;
      const isTold = isOwn
        ? lines.includes(lineOf(conflict, conflict.kept))
        : lines.some((line) => isLineAbout(line, conflict)) || isSettledBy(next, id, conflict);
      if (isTold) return [];
      const after = next.slice(0, 3).map((one) => `${one.window.slice(0, 4)} wrote ${JSON.stringify(one.value)}`);
      return [
        `${isOwn ? 'writer' : 'other'} ${id.slice(0, 4)}: ${lineOf(conflict, conflict.kept)}; ${after.join(', ')}`,
      ];
    });
  });
  return { collisions: collisions.length, untold };
}

interface Write {
  readonly window: string;
  readonly path: string;
  readonly value: unknown;
  readonly conflict: Conflict | null;
}

/** Every change of the journal, made on top of those before it; one that came as a whole answer by its fields. */
function writesOf({ assessment, journal }: Stored): readonly Write[] {
  let state = { ...assessment, answers: {} };
  const apply = (change: FieldChange, name: string, at: string): readonly Write[] => {
    const applied = applyChanges(state, [change], at);
    state = applied.assessment;
    const window = name.split('/')[0] ?? '';
    if (applied.conflicts.length === 0)
      return [{ window, path: change.path.join('/'), value: change.after, conflict: null }];
    return applied.conflicts.map((conflict) => ({
      window,
      path: conflict.path.join('/'),
      value: conflict.kept,
      conflict,
    }));
  };
  return journal.flatMap(({ name, at, changes }) => changes.flatMap((change) => apply(change, name, at)));
}

function isSettledBy(later: readonly Write[], window: string, { kept, lost }: Conflict): boolean {
  const at = later.findIndex((one) => one.window === window);
  if ((at < 0 ? later : later.slice(0, at)).some(({ value }) => isSameValue(value, lost))) return true;
  const [own, standing] = [later[at], at > 0 ? later[at - 1]?.value : kept];
  return own !== undefined && (own.conflict !== null || isSameValue(own.value, standing));
}

function lineOf({ path, lost }: Conflict, kept: unknown): string {
  return visibleText(m.save_conflict_item({ field: fieldWords(path), kept: valueWords(kept), lost: valueWords(lost) }));
}

/** The line of that field and of what was not kept, whatever stood there when it was heard of. */
function isLineAbout(line: string, conflict: Conflict): boolean {
  const [before = '', after = ''] = lineOf(conflict, 'KEPT').split('KEPT');
  return line.startsWith(before) && line.endsWith(after);
}
