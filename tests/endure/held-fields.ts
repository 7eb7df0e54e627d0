import type { Answer } from '../../src/domain/answer';
import type { Assessment } from '../../src/domain/assessment';

/** What the trials write, field by field: "R01.L1/note" and its value; a field that is not there holds nothing. */
export type HeldFields = ReadonlyMap<string, unknown>;

export const fieldNames = {
  response: (question: string) => `${question}/response`,
  note: (question: string) => `${question}/note`,
  tick: (question: string, element: string) => `${question}/elements/${element}`,
  title: (question: string, citation: string) => `${question}/citations/${citation}/title`,
};

/** The fields of all answers that say something. */
export function heldFields({ answers }: Pick<Assessment, 'answers'>): HeldFields {
  return new Map(Object.values(answers).flatMap(fieldsOfAnswer));
}

function fieldsOfAnswer({ question, response, note, elements, citations }: Answer): readonly [string, unknown][] {
  return [
    ...(response === null ? [] : [[fieldNames.response(question), response] as [string, unknown]]),
    ...(note === '' ? [] : [[fieldNames.note(question), note] as [string, unknown]]),
    ...elements.map((id): [string, unknown] => [fieldNames.tick(question, id), true]),
    ...citations.map(({ id, title }): [string, unknown] => [fieldNames.title(question, id), title]),
  ];
}
