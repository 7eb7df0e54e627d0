import type { Grade, Response } from './answer';
import type { Assessment } from './assessment';
import type { RequirementCell, ScoredQuestion, ThemeCell } from './cell';
import { questionsThatCount } from './composite';
import { gradeOfAnswer } from './evidence';
import { type LevelInterval, levelInterval, nothingEstablished, weakestOf } from './level-interval';
import { awaitsLook } from './look-again';
import type { Level, Question } from './pack';
import type { Scores } from './scores';

/** How the interval of one answer came about: what was said, what the evidence carries, what counts (METHOD 2.3). */
export interface AnswerStep {
  /** The question itself, or a part of a composite. */
  readonly question: Question;
  readonly response: Response | null;
  /** null where there is no answer to grade. */
  readonly grade: Grade | null;
  readonly interval: LevelInterval;
  /** Given to other levels than the question has now (`look-again.ts`); it counts as it was given. */
  readonly awaitsLook: boolean;
}

/** One question with the answers behind it; several only in a composite, where the weakest decides. */
export interface QuestionStep {
  readonly question: Question;
  /** What enters the sum. */
  readonly interval: LevelInterval;
  readonly answers: readonly AnswerStep[];
  /** The level that a measure takes as proved in place of the answers; null where they count as they are. */
  readonly supposed: Level | null;
}

/** One requirement: the sum of its levels over four times its questions, and the weight with which it enters. */
export interface RequirementStep {
  readonly cell: RequirementCell;
  readonly questions: readonly QuestionStep[];
}

/** A theme's number taken apart, so that one can check it with a pencil (METHOD 2.4). */
export interface CellExplanation {
  readonly cell: ThemeCell;
  readonly weight: number;
  readonly requirements: readonly RequirementStep[];
}

/** Every weight, fraction and answer behind one theme on one axis. */
export function explainCell(cell: ThemeCell, scores: Scores, assessment: Assessment): CellExplanation {
  const cells = scores.requirements.filter(({ theme, axis }) => theme === cell.id && axis === cell.axis);
  const scored = new Map(scores.questions.map((entry) => [entry.question.id, entry]));
  return {
    cell,
    weight: cells.reduce((total, { weight }) => total + weight, 0),
    requirements: cells.map((own) => ({
      cell: own,
      questions: own.questions.flatMap((id) => scored.get(id) ?? []).map((entry) => explainQuestion(entry, assessment)),
    })),
  };
}

/** The answers behind one question's interval; where it proves more than they do, a measure is being tried. */
export function explainQuestion({ question, interval }: ScoredQuestion, assessment: Assessment): QuestionStep {
  const answers = explainAnswers(question, assessment);
  const answered = weakestOf(answers.map((answer) => answer.interval));
  return { question, interval, answers, supposed: interval.lo > answered.lo ? interval.lo : null };
}

function explainAnswers(question: Question, assessment: Assessment): readonly AnswerStep[] {
  return questionsThatCount(question, assessment).map((own) => {
    const answer = assessment.answers[own.id];
    if (!answer) return { question: own, response: null, grade: null, interval: nothingEstablished, awaitsLook: false };
    const grade = gradeOfAnswer(answer, assessment.period.to);
    const interval = levelInterval(answer.response, grade);
    return { question: own, response: answer.response, grade, interval, awaitsLook: awaitsLook(own, answer) };
  });
}
