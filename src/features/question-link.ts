import type { Question } from '../domain/pack';

/** The address at which a question is answered. */
export type QuestionLink = (question: Question) => string;
