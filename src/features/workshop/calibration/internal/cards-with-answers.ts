import type { Answer } from '../../../../domain/answer';
import type { AssessmentId } from '../../../../domain/assessment';
import type { Pack, Question } from '../../../../domain/pack';
import { assessmentFromTrainingCase, type TrainingCard, type TrainingCase } from '../../../../domain/training-case';

/** A story card with its question and the answer that the case itself gives, whatever somebody changed since. */
export interface AnsweredCard {
  readonly card: TrainingCard;
  readonly question: Question;
  readonly answer: Answer;
  readonly assessedOn: string;
}

/** The cards of the case that fit the questionnaire. */
export function cardsWithAnswers(training: TrainingCase, pack: Pack): readonly AnsweredCard[] {
  const { answers } = assessmentFromTrainingCase(training, pack, { id: 'case' as AssessmentId, at: '' });
  const questions = pack.themes.flatMap((theme) => theme.questions);
  return training.cards.flatMap((card) => {
    const question = questions.find(({ id }) => id === card.question);
    const answer = answers[card.question];
    return question && answer ? [{ card, question, answer, assessedOn: training.period.to }] : [];
  });
}
