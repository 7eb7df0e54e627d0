import { useState } from 'react';
import { gapsWithoutAct } from '../../../domain/draft-acts';
import type { QuestionId } from '../../../domain/pack';
import type { Priority } from '../../../domain/priority';
import type { Scores } from '../../../domain/scores';
import { useOpenAssessment } from '../../open-assessment';

/**
 * The gaps that wait for an act, and which of them are chosen; critical and high to begin with. A gap whose effort or
 * target is being decided stays where it stands, also where the new target leaves no gap: until acts are drafted.
 */
export function useGapChoice(scores: Scores) {
  const { assessment } = useOpenAssessment();
  const gaps = gapsWithoutAct(scores, assessment);
  const [held, setHeld] = useState<readonly QuestionId[] | null>(null);
  const [changed, setChanged] = useState<ReadonlyMap<QuestionId, boolean>>(new Map());
  const order = held ?? gaps.map(({ question }) => question.id);
  if (held === null) setHeld(order);
  const planned = new Set(assessment.plan.map(({ question }) => question));
  const others = gaps.filter(({ question }) => !order.includes(question.id));
  const shown = [
    ...order
      .filter((id) => !planned.has(id))
      .flatMap((id) => scores.priorities.find(({ question }) => question.id === id) ?? []),
    ...others,
  ];
  const isGap = (priority: Priority) => gaps.includes(priority);
  const isChosen = (priority: Priority) =>
    isGap(priority) && (changed.get(priority.question.id) ?? isFirstChoice(priority));
  return {
    shown,
    isGap,
    isChosen,
    chosen: new Set(shown.filter(isChosen).map(({ question }) => question.id)),
    choose: (ids: readonly QuestionId[], isWanted: boolean) =>
      setChanged(new Map([...changed, ...ids.map((id) => [id, isWanted] as const)])),
    startAgain: () => {
      setHeld(null);
      setChanged(new Map());
    },
  };
}

function isFirstChoice({ class: name }: Priority): boolean {
  return name === 'critical' || name === 'high';
}
