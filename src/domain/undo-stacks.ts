import type { JournalEntry } from './journal';

/** What can be taken back and done again, the next one last. */
export interface UndoStacks {
  readonly undoable: readonly JournalEntry[];
  readonly redoable: readonly JournalEntry[];
}

export const nothingToUndo: UndoStacks = { undoable: [], redoable: [] };

/** So many steps go back; the journal itself goes back further. */
const deepest = 200;

/**
 * The stacks after one more entry.
 *
 * | entry | undoable          | redoable          |
 * |-------|-------------------|-------------------|
 * | edit  | gets it, or gets more of the typing it has | empty |
 * | undo  | loses what it took back | gets that   |
 * | redo  | gets that again   | loses it          |
 */
export function afterEntry({ undoable, redoable }: UndoStacks, entry: JournalEntry): UndoStacks {
  if (entry.kind === 'edit') {
    const others = undoable.at(-1)?.name === entry.name ? undoable.slice(0, -1) : undoable;
    return { undoable: [...others, entry].slice(-deepest), redoable: [] };
  }
  const from = entry.kind === 'undo' ? undoable : redoable;
  const moved = from.find(({ name }) => name === entry.of);
  if (!moved) return { undoable, redoable };
  const left = from.filter((one) => one !== moved);
  return entry.kind === 'undo'
    ? { undoable: left, redoable: [...redoable, moved] }
    : { undoable: [...undoable, moved], redoable: left };
}

/** The stacks without an entry that can't be taken back or done again any more, because others changed the same since. */
export function without({ undoable, redoable }: UndoStacks, entry: JournalEntry): UndoStacks {
  const others = (stack: readonly JournalEntry[]) => stack.filter((one) => one !== entry);
  return { undoable: others(undoable), redoable: others(redoable) };
}
