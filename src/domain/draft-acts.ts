import type { Act } from './action-plan';
import type { Assessment } from './assessment';
import type { Level, Question } from './pack';
import { gapClasses, type Priority } from './priority';
import { remedyAt } from './remedy';
import type { Scores } from './scores';

/** An act as it is proposed, before somebody takes it into the plan under an id. */
export type DraftedAct = Omit<Act, 'id' | 'changedAt'>;

/** The certain gaps for which the plan holds no act yet, in priority order. */
export function gapsWithoutAct(scores: Scores, { plan }: Pick<Assessment, 'plan'>): readonly Priority[] {
  const planned = new Set(plan.map(({ question }) => question));
  return scores.priorities.filter(
    ({ class: name, question }) => gapClasses.includes(name) && !planned.has(question.id),
  );
}

/** One act for every certain gap that has none, in priority order. */
export function draftActs(scores: Scores, assessment: Pick<Assessment, 'plan'>): readonly DraftedAct[] {
  return gapsWithoutAct(scores, assessment).map(draftAct);
}

/**
 * An act in the words of the questionnaire, nothing invented (METHOD 4.1, section 8).
 *
 * | field                              | taken from                                       |
 * |------------------------------------|--------------------------------------------------|
 * | act                                | the label of the question                        |
 * | instrument, first step             | the remedy at the proved level, or left open     |
 * | sign                               | the anchor of the level above the proved one     |
 * | owner, dates, money                | left open: the committee decides                 |
 */
export function draftAct({ question, interval: { lo } }: Pick<Priority, 'question' | 'interval'>): DraftedAct {
  const remedy = remedyAt(question, lo);
  return {
    ...blankAct,
    question: question.id,
    act: question.label,
    instrument: remedy?.instrument ?? null,
    firstStep: remedy?.step ?? '',
    sign: anchorAbove(question, lo),
  };
}

/** An act of which nothing is decided yet. */
export const blankAct: DraftedAct = {
  question: null,
  act: '',
  instrument: null,
  owner: '',
  firstStep: '',
  dueOn: '',
  money: '',
  sign: '',
  reviewOn: '',
  state: 'planned',
};

function anchorAbove(question: Question, level: Level): string {
  return question.anchors[level + 1] ?? '';
}
