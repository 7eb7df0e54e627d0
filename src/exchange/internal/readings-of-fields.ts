import { type Grade, grades, type Response } from '../../domain/answer';
import { partQuestions } from '../../domain/composite';
import { formField } from '../../domain/form-fields';
import {
  type Level,
  levels,
  type Pack,
  type Question,
  type QuestionId,
  questionsInScope,
  type Scope,
} from '../../domain/pack';
import { nothingRead, type ReadDocument, type Reading } from '../../domain/reading';
import { isSameValue } from '../../base/is-same-value';

/** What stands in each field of a form, by its name. */
export type FieldValues = ReadonlyMap<string, string>;

/** What the form says on each question of its scope that it says something on. */
export function readingsOf(values: FieldValues, pack: Pack, scope: Scope): readonly Reading[] {
  const asked = questionsInScope(pack, scope).flatMap((question) => [
    question,
    ...(scope === 'full' ? partQuestions(question) : []),
  ]);
  return asked.flatMap((question) => {
    const reading = readingOf(values, question);
    return isSameValue(reading, { question: question.id, ...nothingRead }) ? [] : [reading];
  });
}

function readingOf(values: FieldValues, { id, elements }: Question): Reading {
  const said = (field: string): string => (values.get(field) ?? '').trim();
  return {
    question: id,
    response: responseOf(said, id),
    elements: elements.filter((element) => said(formField.tick(id, element.id)) === 'yes').map((element) => element.id),
    grade: gradeIn(said(formField.grade(id))),
    document: documentOf(said, id),
    note: said(formField.note(id)),
  };
}

type Said = (field: string) => string;

/** Ends of a range without a tick at "range" are a range all the same; one end alone goes to the end of the scale. */
function responseOf(said: Said, id: QuestionId): Response | null {
  const chosen = said(formField.level(id));
  const level = levelIn(chosen);
  if (level !== null) return { kind: 'level', level };
  const office = said(formField.office(id));
  switch (chosen) {
    case 'dk':
      return { kind: 'dk', whoWouldKnow: office };
    case 'withheld':
      return { kind: 'withheld' };
    case 'not-reached':
      return { kind: 'not-reached' };
    case 'na':
      return { kind: 'na', reason: null, explanation: said(formField.because(id)), confirmedBy: '' };
    default: {
      const [from, to] = [levelIn(said(formField.from(id))), levelIn(said(formField.to(id)))];
      if (from === null && to === null) return office === '' ? null : { kind: 'dk', whoWouldKnow: office };
      return rangeOf(from ?? 0, to ?? 4);
    }
  }
}

const rangeOf = (from: Level, to: Level): Response =>
  from === to
    ? { kind: 'level', level: from }
    : { kind: 'range', from: from < to ? from : to, to: from < to ? to : from };

function documentOf(said: Said, id: QuestionId): ReadDocument | null {
  const document = {
    title: said(formField.title(id)),
    provision: said(formField.provision(id)),
    date: said(formField.date(id)),
  };
  return Object.values(document).every((text) => text === '') ? null : document;
}

const levelIn = (text: string): Level | null => levels.find((level) => String(level) === text) ?? null;
const gradeIn = (text: string): Grade | null => grades.find((grade) => grade === text) ?? null;
