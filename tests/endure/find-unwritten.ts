import { isSameValue } from '../../src/base/is-same-value';
import { isObject } from '../../src/domain/field-change';
import type { Edit } from './tab';
import type { Written } from './written-fields';

export interface Found {
  /** Edits that the journal does not have. */
  readonly unwritten: readonly Edit[];
  /** Letters that stand in the journal as part of a longer typing. */
  readonly joined: number;
}

/**
 * One window's edits against what the journal says that this window wrote, one by one and in order. Only a letter may
 * stand with the next one of the same text as one entry (`typedOn` in the domain): then the longer text has it.
 */
export function findUnwritten(edits: readonly Edit[], written: readonly Written[]): Found {
  const unwritten: Edit[] = [];
  let joined = 0;
  let at = 0;
  edits.forEach((edit, index) => {
    const entry = written[at];
    if (entry && entry.field === edit.field && isWhatWasDone(edit.value, entry.value)) at += 1;
    else if (isTypedOn(edit, edits[index + 1])) joined += 1;
    else unwritten.push(edit);
  });
  return { unwritten, joined };
}

function isTypedOn(edit: Edit, next: Edit | undefined): boolean {
  if (!next?.isTyping || next.field !== edit.field) return false;
  return typeof edit.value === 'string' && typeof next.value === 'string' && next.value.slice(0, -1) === edit.value;
}

/** Of a range just chosen the ends are not known. */
function isWhatWasDone(done: unknown, written: unknown): boolean {
  const isAnyRange = isObject(done) && done.kind === 'range' && !('from' in done);
  return isAnyRange ? isObject(written) && written.kind === 'range' : isSameValue(done, written);
}
