import type { Act } from '../../src/domain/action-plan';
import type { Answer, Citation, Grade, Response } from '../../src/domain/answer';
import type { Attachment } from '../../src/domain/attachment';
import { type Assessment, type AssessmentId, nothingDecided } from '../../src/domain/assessment';
import type { Pack, QuestionId } from '../../src/domain/pack';
import { draft } from '../../src/domain/review';

/** "2 B", "dk", "na": a response and the grade that the user gave it. */
export interface AnswerSketch {
  readonly response: Response | null;
  readonly grade?: Grade;
  readonly citations?: readonly Citation[];
  readonly note?: string;
}

/** An assessment of the pack with the sketched answers, by question id. */
export function buildAssessment(
  pack: Pack,
  sketches: Readonly<Record<string, AnswerSketch>> = {},
  changes: Partial<Assessment> = {},
): Assessment {
  const answers = Object.fromEntries(
    Object.entries(sketches).map(([id, sketch]) => [id, buildAnswer(id as QuestionId, sketch)]),
  );
  return {
    id: 'assessment-1' as AssessmentId,
    purpose: 'real',
    pack: { id: pack.id, version: pack.version },
    scope: 'quick',
    title: 'A test',
    country: { kind: 'iso', code: 'KE' },
    body: 'Committee on Tests',
    period: { from: '2026-01-01', to: '2026-06-30' },
    createdAt: '2026-07-01T09:00:00.000Z',
    changedAt: '2026-07-01T09:00:00.000Z',
    answers,
    efforts: {},
    ...nothingDecided,
    ...changes,
  };
}

export function buildAnswer(question: QuestionId, sketch: AnswerSketch): Answer {
  return {
    question,
    questionRevision: '1.0',
    response: sketch.response,
    elements: [],
    citations: sketch.citations ?? [],
    gradeOverride: sketch.grade ?? null,
    note: sketch.note ?? '',
    handling: 'clear',
    review: draft,
    changedAt: '2026-07-01T09:00:00.000Z',
  };
}

/** A complete citation of an act in force, seen by two; a test changes what it is about. */
export function buildCitation(changes: Partial<Citation> = {}): Citation {
  return {
    id: 'citation-1',
    kind: 'legal-text',
    title: 'Cybercrime Act',
    provision: 'Article 4',
    status: 'in-force',
    date: '2012-05-04',
    foundAt: 'Official Gazette 12/2012',
    seenBy: 2,
    quotation: '',
    ...changes,
  };
}

export const level = (value: 0 | 1 | 2 | 3 | 4): Response => ({ kind: 'level', level: value });
export const dontKnow: Response = { kind: 'dk', whoWouldKnow: 'Ministry of Justice' };
export const notApplicable: Response = {
  kind: 'na',
  reason: 'institution-cannot-exist',
  explanation: 'The constitution leaves no room for such an institution.',
  confirmedBy: 'Deputy clerk',
};

/** An act of the plan with everything that a committee decides about one; a test changes what it is about. */
export function buildAct(changes: Partial<Act> = {}): Act {
  return {
    id: 'act-1',
    question: null,
    act: 'Ratify the treaty',
    instrument: 'bill',
    owner: 'Committee on Justice',
    firstStep: 'Ask for the ratification bill',
    dueOn: '2026-12-01',
    money: 'none',
    sign: 'The bill is in the gazette',
    reviewOn: '2027-01-15',
    state: 'planned',
    changedAt: '2026-07-01T09:00:00.000Z',
    ...changes,
  };
}

/** A page of a gazette kept with the first citation of R01.L1; a test changes what it is about. */
export function buildAttachment(changes: Partial<Attachment> = {}): Attachment {
  return {
    question: 'R01.L1' as QuestionId,
    citation: 'citation-1',
    hash: 'ab'.repeat(32),
    name: 'Gazette 12/2012.pdf',
    mediaType: 'application/pdf',
    sizeInBytes: 3,
    addedAt: '2026-07-01T09:00:00.000Z',
    ...changes,
  };
}
