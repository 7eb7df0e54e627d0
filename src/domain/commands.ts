/**
 * All that a user can do to an assessment and its answers, as pure functions: `command(assessment, at)` gives the new
 * assessment and stamps what changed with the moment `at`; where nothing changed, the very same object comes back.
 * What follows from the answers is decided in `decision-commands.ts`.
 */
import { assert } from '../base/assert';
import { isSameValue } from '../base/is-same-value';
import type { Answer, Citation, Grade, Response } from './answer';
import { type Assessment, nothingDecided } from './assessment';
import type { HandlingLabel, LabelledPart } from './handling';
import { answerCommand, type AskedQuestion, substanceCommand } from './internal/change-answer';
import { changed, withLabel } from './internal/change-assessment';
import { detached } from './internal/detach';
import { fittingCitation, fittingResponse, fittingText } from './internal/fitting-text';
import { mostEntries } from './limits';
import type { ElementId, Question, QuestionId, Scope } from './pack';
import { draft, type Review } from './review';

/** A change to an assessment; `at` is an ISO date-time. */
export type Command = (assessment: Assessment, at: string) => Assessment;

/** What a user may change about an assessment as a whole. */
export type AssessmentDetails = Pick<Assessment, 'title' | 'country' | 'body' | 'period'>;

export type NewAssessment = AssessmentDetails & Pick<Assessment, 'id' | 'purpose' | 'pack' | 'scope'>;

/** An assessment without answers, created and changed at that moment. */
export function createAssessment(start: NewAssessment, at: string): Assessment {
  const { id, purpose, scope } = start;
  const pack = { id: start.pack.id, version: start.pack.version };
  const moments = { createdAt: at, changedAt: at };
  return {
    id,
    purpose,
    pack,
    scope,
    ...fittingDetails(start),
    ...moments,
    answers: {},
    efforts: {},
    ...nothingDecided,
  };
}

/** Changes title, country, body or period; what is not given stays. */
export function setDetails(details: Partial<AssessmentDetails>): Command {
  return (assessment, at) => changed(assessment, fittingDetails({ ...assessment, ...details }), at);
}

/** Asks more or fewer questions; answers outside the scope are kept. */
export function switchScope(scope: Scope): Command {
  return (assessment, at) => changed(assessment, { scope }, at);
}

/** Sets the response together with the revision that was read; null leaves the question unanswered. */
export function setResponse(question: AskedQuestion, response: Response | null): Command {
  const fitting = response && fittingResponse(response);
  return substanceCommand(question, (answer) =>
    isSameValue(answer.response, fitting) && answer.questionRevision === question.revision
      ? answer
      : { ...answer, response: fitting, questionRevision: question.revision },
  );
}

/** Ticks exactly these elements, in the order of the question; ticks it does not know (another revision's) come last. */
export function setElements(question: Question, elements: readonly ElementId[]): Command {
  return substanceCommand(question, (answer) => ({ ...answer, elements: inOrderOf(question, elements) }));
}

/** Ticks an element, or takes the tick away. */
export function toggleElement(question: Question, element: ElementId): Command {
  return substanceCommand(question, (answer) => {
    const others = answer.elements.filter((id) => id !== element);
    const isTicked = others.length < answer.elements.length;
    return { ...answer, elements: inOrderOf(question, isTicked ? others : [...others, element]) };
  });
}

/** Adds a citation under a fresh id at the end, as long as a file has room for it. */
export function addCitation(question: AskedQuestion, citation: Citation): Command {
  return substanceCommand(question, (answer) => {
    if (answer.citations.length >= mostEntries.citations) return answer;
    assert(!answer.citations.some(({ id }) => id === citation.id), `citation id ${citation.id} is fresh`);
    return { ...answer, citations: [...answer.citations, fittingCitation(citation)] };
  });
}

/** Changes some fields of the citation with that id. */
export function changeCitation(question: AskedQuestion, id: string, fields: Partial<Omit<Citation, 'id'>>): Command {
  return substanceCommand(question, (answer) => ({
    ...answer,
    citations: answer.citations.map((one) => (one.id === id ? fittingCitation({ ...one, ...fields }) : one)),
  }));
}

/** Takes the citation with that id, and what is attached to it, away; `addCitation` with it takes the removal back. */
export function removeCitation(question: AskedQuestion, id: string): Command {
  const remove = substanceCommand(question, (answer) => ({
    ...answer,
    citations: answer.citations.filter((one) => one.id !== id),
  }));
  return (assessment, at) => detached(remove(assessment, at), { question: question.id, citation: id }, at);
}

/** Corrects the grade that follows from the citations; null follows them again. */
export function setGradeOverride(question: AskedQuestion, gradeOverride: Grade | null): Command {
  return substanceCommand(question, (answer) => ({ ...answer, gradeOverride }));
}

/** Sets the note. */
export function setNote(question: AskedQuestion, note: string): Command {
  return answerCommand(question, (answer) => ({ ...answer, note: fittingText(note) }));
}

/** Sets who may read this answer. */
export function setHandling(question: AskedQuestion, handling: HandlingLabel): Command {
  return answerCommand(question, (answer) => ({ ...answer, handling }));
}

/** Labels a part of the assessment; null takes the label away, which keeps the part inside. */
export function setLabel(part: LabelledPart, label: HandlingLabel | null): Command {
  return (assessment, at) => changed(assessment, { labels: withLabel(assessment.labels, part, label) }, at);
}

/**
 * Marks an answer as confirmed by a second reader, as doubtful, or as a draft again; role and moment are kept. The same
 * said once more by the same reader changes nothing.
 */
export function setReview(question: AskedQuestion, review: ReviewDecision): Command {
  return (assessment, at) =>
    answerCommand(question, (answer) => {
      const sameMoment = 'at' in answer.review ? answer.review.at : at;
      const isSame = isSameValue(answer.review, dated(review, sameMoment));
      const read = isSame ? answer : { ...answer, review: dated(review, at) };
      // Whoever confirms has read the question as it is now.
      return review.kind === 'confirmed' ? { ...read, questionRevision: question.revision } : read;
    })(assessment, at);
}

export type ReviewDecision =
  | { readonly kind: 'draft' }
  | { readonly kind: 'flagged'; readonly role: string; readonly remark: string }
  | { readonly kind: 'confirmed'; readonly role: string };

/**
 * Takes away everything said on one question, with what is attached to it; `putBackAnswer` with what was `cleared` takes
 * that back, `putBackAttachments` the rest.
 */
export function clearAnswer(assessment: Assessment, question: QuestionId): Clearing {
  const cleared = assessment.answers[question] ?? null;
  const command: Command = (current, at) => {
    const { [question]: _, ...others } = current.answers;
    const labels = withLabel(current.labels, `note/${question}`, null);
    return detached(changed(current, { answers: others, labels }, at), { question }, at);
  };
  return { command, cleared, noteLabel: assessment.labels[`note/${question}`] ?? null };
}

export interface Clearing {
  readonly command: Command;
  readonly cleared: Answer | null;
  /** A later note on the question must not inherit it. */
  readonly noteLabel: HandlingLabel | null;
}

/** Puts an answer back as it was, with the label of its note, in place of what stands there now. */
export function putBackAnswer(answer: Answer, noteLabel: HandlingLabel | null): Command {
  return (assessment, at) => {
    const labels = withLabel(assessment.labels, `note/${answer.question}`, noteLabel);
    return changed(assessment, { answers: { ...assessment.answers, [answer.question]: answer }, labels }, at);
  };
}

function dated(review: ReviewDecision, at: string): Review {
  if (review.kind === 'draft') return draft;
  const reader = { role: fittingText(review.role), at };
  return review.kind === 'confirmed'
    ? { kind: 'confirmed', ...reader }
    : { kind: 'flagged', remark: fittingText(review.remark), ...reader };
}

function fittingDetails({ title, country, body, period }: AssessmentDetails): AssessmentDetails {
  return {
    title: fittingText(title),
    country: country.kind === 'iso' ? country : { kind: 'fictional', name: fittingText(country.name) },
    body: fittingText(body),
    period: { from: fittingText(period.from), to: fittingText(period.to) },
  };
}

function inOrderOf(question: Question, elements: readonly ElementId[]): readonly ElementId[] {
  const ticked = new Set(elements);
  const known = question.elements.map(({ id }) => id).filter((id) => ticked.has(id));
  return [...known, ...[...ticked].filter((id) => !known.includes(id))];
}
