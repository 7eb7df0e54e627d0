import { assertNever } from '../../base/assert';
import type { Answer, Citation, Response } from '../answer';
import type { Assessment } from '../assessment';
import type { PieceKind } from '../labelled-pieces';
import type { QuestionId } from '../pack';
import { draft, type Review } from '../review';

/** An assessment on its way out: what may leave, and the moment that stands for every other. */
export interface Leaving {
  readonly assessment: Assessment;
  readonly goesOut: (kind: PieceKind, key?: string) => boolean;
  readonly madeAt: string;
}

// Every field by its name, never a spread: a field of another program, or one that we add and forget, stays inside.

/** Citations are numbered anew in each answer: "c1", "c2". */
export function answersForEdition({ assessment, goesOut, madeAt }: Leaving): Assessment['answers'] {
  const leaving = Object.entries<Answer>(assessment.answers)
    .filter(([id]) => goesOut('answers', id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const answers: Record<QuestionId, Answer> = {};
  for (const [key, answer] of leaving) {
    const question = key as QuestionId;
    const note = goesOut('notes', question) ? answer.note : '';
    answers[question] = { question, ...saidIn(answer, madeAt), note, handling: answer.handling, changedAt: madeAt };
  }
  return answers;
}

/** What somebody chose not to disclose may have been typed beside the choice all the same. */
function saidIn(answer: Answer, at: string): Omit<Answer, 'question' | 'note' | 'handling' | 'changedAt'> {
  const { questionRevision, response } = answer;
  const isWithheld = response?.kind === 'withheld';
  return {
    questionRevision,
    response: response && copyOfResponse(response),
    elements: isWithheld ? [] : [...answer.elements],
    citations: isWithheld ? [] : answer.citations.map((citation, index) => copyOfCitation(citation, index)),
    gradeOverride: isWithheld ? null : answer.gradeOverride,
    review: isWithheld ? draft : copyOfReview(answer.review, at),
  };
}

function copyOfResponse(response: Response): Response {
  switch (response.kind) {
    case 'level':
      return { kind: 'level', level: response.level };
    case 'range':
      return { kind: 'range', from: response.from, to: response.to };
    case 'dk':
      return { kind: 'dk', whoWouldKnow: response.whoWouldKnow };
    case 'withheld':
      return { kind: 'withheld' };
    case 'not-reached':
      return { kind: 'not-reached' };
    case 'na': {
      const { reason, explanation, confirmedBy } = response;
      return { kind: 'na', reason, explanation, confirmedBy };
    }
    default:
      return assertNever(response);
  }
}

function copyOfCitation(citation: Citation, index: number): Citation {
  const { kind, title, provision, status, date, foundAt, seenBy, quotation } = citation;
  return { id: citationId(index), kind, title, provision, status, date, foundAt, seenBy, quotation };
}

export const citationId = (index: number): string => `c${index + 1}`;

function copyOfReview(review: Review, at: string): Review {
  switch (review.kind) {
    case 'draft':
      return draft;
    case 'flagged':
      return { kind: 'flagged', remark: review.remark, role: review.role, at };
    case 'confirmed':
    case 'lapsed':
      return { kind: review.kind, role: review.role, at };
    default:
      return assertNever(review);
  }
}
