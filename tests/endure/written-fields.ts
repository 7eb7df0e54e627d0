import type { FieldChange } from '../../src/domain/field-change';
import { isObject } from '../../src/domain/field-change';
import type { JournalEntry } from '../../src/domain/journal';
import { fieldNames } from './held-fields';

/** One field that a journal entry wrote. */
export interface Written {
  /** Of the window, as it stands in the entry's name. */
  readonly window: string;
  readonly field: string;
  readonly value: unknown;
}

/** Every field that the journal wrote, oldest first; an answer that came as a whole wrote all that it says. */
export function writtenFields(journal: readonly JournalEntry[]): readonly Written[] {
  return journal.flatMap(({ name, changes }) => {
    const window = name.split('/')[0] ?? '';
    return changes.flatMap(fieldsOf).map(([field, value]) => ({ window, field, value }));
  });
}

function fieldsOf({ path, after }: FieldChange): readonly (readonly [string, unknown])[] {
  const [first, question = '', part, element] = path;
  if (first !== 'answers') return [];
  if (part === undefined) return isObject(after) ? ofWholeAnswer(question, after) : [];
  if (part === 'response') return [[fieldNames.response(question), after ?? undefined]];
  if (part === 'note') return [[fieldNames.note(question), after === '' ? undefined : after]];
  if (part === 'elements' && element !== undefined) return [[fieldNames.tick(question, element), after]];
  return [];
}

function ofWholeAnswer(question: string, answer: Readonly<Record<string, unknown>>) {
  const elements = Array.isArray(answer.elements) ? answer.elements : [];
  return [
    ...(isObject(answer.response) ? [[fieldNames.response(question), answer.response] as const] : []),
    ...(typeof answer.note === 'string' && answer.note !== ''
      ? [[fieldNames.note(question), answer.note] as const]
      : []),
    ...elements.map((id) => [fieldNames.tick(question, String(id)), true] as const),
  ];
}
