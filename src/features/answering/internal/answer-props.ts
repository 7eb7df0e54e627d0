import type { Answer } from '../../../domain/answer';
import type { Command } from '../../../domain/commands';
import type { Question } from '../../../domain/pack';

/** What every part of a question needs: the question, what is answered so far, and the way to change it. */
export interface AnswerProps {
  readonly question: Question;
  /** null while nothing was touched. */
  readonly answer: Answer | null;
  readonly run: (command: Command) => void;
}
