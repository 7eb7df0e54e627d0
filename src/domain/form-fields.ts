import type { ElementId, QuestionId } from './pack';

/**
 * Names of the fields of a form that can be filled on screen. A name is read by programs only, stays the same in every
 * language, and has no point, which would part it in two.
 */
export const formField = {
  level: (id: QuestionId) => fieldOf(id, 'level'),
  tick: (id: QuestionId, element: ElementId) => fieldOf(id, `tick-${element}`),
  grade: (id: QuestionId) => fieldOf(id, 'grade'),
  from: (id: QuestionId) => fieldOf(id, 'from'),
  to: (id: QuestionId) => fieldOf(id, 'to'),
  office: (id: QuestionId) => fieldOf(id, 'office'),
  because: (id: QuestionId) => fieldOf(id, 'because'),
  title: (id: QuestionId) => fieldOf(id, 'title'),
  provision: (id: QuestionId) => fieldOf(id, 'provision'),
  date: (id: QuestionId) => fieldOf(id, 'date'),
  note: (id: QuestionId) => fieldOf(id, 'note'),
  role: 'form/role',
  answeredOn: 'form/date',
  /** Hidden: what the form asks. */
  origin: 'form/origin',
} as const;

function fieldOf(id: QuestionId, what: string): string {
  return `${id.replaceAll('.', '_')}/${what}`;
}
