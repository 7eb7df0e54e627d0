import type { Answer, Citation, Response } from './answer';
import { type Assessment, type AssessmentId, type Effort, nothingDecided } from './assessment';
import type { HandlingLabel, LabelledPart, Labels } from './handling';
import type { ElementId, Pack, QuestionId } from './pack';
import { draft } from './review';

/** The facts on one story card, and the answer that a careful reader gives. */
export interface TrainingCard {
  readonly question: QuestionId;
  /** The facts as a participant finds them, with the trap where there is one; never the level. */
  readonly story: string;
  readonly response: Response;
  readonly elements: readonly ElementId[];
  readonly citations: readonly Omit<Citation, 'id'>[];
  readonly effort: Effort | null;
  readonly note: string;
  /** Why this level and no other, for the trainer. */
  readonly modelAnswer: string;
  /** What leads a room to another level, "" where the card sets no trap (METHOD 4.3). */
  readonly trap: string;
}

/** The invented country on which workshops calibrate and tests lean (METHOD 4.3). */
export interface TrainingCase {
  readonly country: string;
  readonly body: string;
  readonly title: string;
  readonly period: Assessment['period'];
  readonly introduction: string;
  readonly cards: readonly TrainingCard[];
}

/** An invented country can only be training, whatever a file that somebody edited says. */
export function truePurpose({ country, purpose }: Pick<Assessment, 'country' | 'purpose'>): Assessment['purpose'] {
  return country.kind === 'fictional' ? 'training' : purpose;
}

/** The case with its model answers as an assessment that is marked as training for good. */
export function assessmentFromTrainingCase(
  training: TrainingCase,
  pack: Pack,
  made: { readonly id: AssessmentId; readonly at: string },
): Assessment {
  const questions = new Map(pack.themes.flatMap((theme) => theme.questions).map((question) => [question.id, question]));
  const answers = training.cards.map((card): readonly [QuestionId, Answer] => [
    card.question,
    answerFromCard(card, questions.get(card.question)?.revision ?? '', made.at),
  ]);
  const efforts = training.cards.flatMap(({ question, effort }): (readonly [QuestionId, Effort])[] =>
    effort === null ? [] : [[question, effort]],
  );
  return {
    id: made.id,
    purpose: 'training',
    pack: { id: pack.id, version: pack.version },
    scope: 'quick',
    title: training.title,
    country: { kind: 'fictional', name: training.country },
    body: training.body,
    period: training.period,
    createdAt: made.at,
    changedAt: made.at,
    answers: Object.fromEntries(answers),
    efforts: Object.fromEntries(efforts),
    ...nothingDecided,
    labels: labelsOfTraining(training),
  };
}

/** All of it is invented, so all of it may go to anyone. */
function labelsOfTraining({ cards }: TrainingCase): Labels {
  const labels: Partial<Record<LabelledPart, HandlingLabel>> = { details: 'clear' };
  for (const { question, note } of cards) if (note.trim() !== '') labels[`note/${question}`] = 'clear';
  return labels;
}

function answerFromCard(card: TrainingCard, questionRevision: string, at: string): Answer {
  return {
    question: card.question,
    questionRevision,
    response: card.response,
    elements: card.elements,
    citations: card.citations.map((citation, index) => ({ id: `${card.question}-${index + 1}`, ...citation })),
    gradeOverride: null,
    note: card.note,
    handling: 'clear',
    review: draft,
    changedAt: at,
  };
}
