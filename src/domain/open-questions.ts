import type { Assessment } from './assessment';
import { answersThatCount } from './composite';
import { isNothingEstablished } from './level-interval';
import type { Question } from './pack';
import type { Priority } from './priority';
import type { Scores } from './scores';

/** A point whose answer leaves open whether there is a gap, with the offices to ask; none where it is withheld. */
export interface OpenQuestion {
  readonly priority: Priority;
  readonly isWithheld: boolean;
  readonly offices: readonly string[];
}

/** Everything to find out first or to check, and every question of which nothing is established, in priority order. */
export function openQuestions(scores: Scores, assessment: Assessment): readonly OpenQuestion[] {
  return scores.priorities.filter(isOpen).map((priority) => {
    const responses = answersThatCount(priority.question, assessment).map(({ response }) => response);
    const isWithheld = responses.length > 0 && responses.every((response) => response?.kind === 'withheld');
    const named = responses.flatMap((response) => (response?.kind === 'dk' ? response.whoWouldKnow.trim() : []));
    return { priority, isWithheld, offices: isWithheld ? [] : officesToAsk(priority.question, named) };
  });
}

function isOpen({ class: name, interval }: Priority): boolean {
  return name === 'find-out-first' || name === 'check' || isNothingEstablished(interval);
}

/** The offices that those who did not know named, else those that the questionnaire names. */
function officesToAsk(question: Question, named: readonly string[]): readonly string[] {
  const offices = [...new Set(named)].filter((office) => office !== '');
  return offices.length === 0 ? question.whoWouldKnow : offices;
}
