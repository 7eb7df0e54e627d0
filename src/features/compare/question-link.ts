import type { Question } from '../../domain/pack';

/** The address at which a question of the open assessment is answered. */
export type QuestionLink = (question: Question) => string;
