import { applyEntries, type Conflict } from '../../src/domain/apply-changes';
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

/** Whether each collision was shown in the window that wrote over the other, and in the one that was written over. */
export function findUntold(stored: Stored, shown: ReadonlyMap<string, readonly string[]>): Told {
  const collisions = collisionsOf(stored);
  const untold = collisions.flatMap((collision, index) => {
    const later = collisions.slice(index + 1);
    return [...shown].flatMap(([window, lines]) => {
      const isTold =
        window === collision.window
          ? lines.includes(lineOf(collision, collision.kept))
          : lines.some((line) => isLineAbout(line, collision)) || isOverwrittenBy(window, collision, later);
      return isTold ? [] : [`window ${window}: ${lineOf(collision, collision.kept)}`];
    });
  });
  return { collisions: collisions.length, untold };
}

interface Collision extends Conflict {
  readonly window: string;
}

function collisionsOf({ assessment, journal }: Stored): readonly Collision[] {
  let state = { ...assessment, answers: {} };
  return journal.flatMap((entry) => {
    const { assessment: after, conflicts } = applyEntries(state, [entry]);
    state = after;
    return conflicts.map((conflict) => ({ ...conflict, window: entry.name.split('/')[0] ?? '' }));
  });
}

/** The other window wrote on before it heard: then its own collision tells it. */
function isOverwrittenBy(window: string, { path }: Conflict, later: readonly Collision[]): boolean {
  return later.find((one) => one.path.join('/') === path.join('/'))?.window === window;
}

function lineOf({ path, lost }: Conflict, kept: unknown): string {
  return visibleText(m.save_conflict_item({ field: fieldWords(path), kept: valueWords(kept), lost: valueWords(lost) }));
}

/** The line of that field and of what was not kept, whatever stood there when it was heard of. */
function isLineAbout(line: string, conflict: Conflict): boolean {
  const [before = '', after = ''] = lineOf(conflict, 'KEPT').split('KEPT');
  return line.startsWith(before) && line.endsWith(after);
}
