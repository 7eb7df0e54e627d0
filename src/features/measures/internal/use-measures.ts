import { useState } from 'react';
import type { AssessmentId } from '../../../domain/assessment';
import type { QuestionId } from '../../../domain/pack';
import { openMeasures, withMeasures } from '../../../domain/pick-measures';
import type { Scores } from '../../../domain/scores';
import type { Measure } from '../../../domain/what-would-change';
import type { Session } from '../../../session/session';
import { useSession } from '../../../session/use-session';
import { useOpenAssessment } from '../../open-assessment';
import { useFocusLater } from '../../use-focus-later';

type PickedById = Map<AssessmentId, readonly Measure[]>;

/** In memory only, so that no thought is left behind on a shared machine; as long as the session lives. */
const pickedBySession = new WeakMap<Session, PickedById>();

/** Marks what takes the focus when a measure is picked or taken out. */
export const measureSelector = {
  choice: '[data-measure-choice]',
  drop: (question: QuestionId) => `[data-measure="${CSS.escape(question)}"] button`,
};

/** The measures picked for the open assessment: kept over a visit to another screen, never stored. */
export function useMeasures(scores: Scores) {
  const session = useSession();
  const { id } = useOpenAssessment().assessment;
  const [held, setHeld] = useState(() => pickedOf(session).get(id) ?? []);
  const focusLater = useFocusLater();
  const picked = openMeasures(held, scores);
  const keep = (measures: readonly Measure[]) => {
    pickedOf(session).set(id, measures);
    setHeld(measures);
  };
  return {
    picked,
    /** How many an answer has overtaken since they were picked. */
    fallen: held.length - picked.length,
    levelOf: (question: QuestionId) => picked.find((one) => one.question === question)?.level ?? null,
    pick: (measures: readonly Measure[]) => keep(withMeasures(picked, measures)),
    pickFromChoice: (measure: Measure) => {
      keep(withMeasures(picked, [measure]));
      focusLater(measureSelector.choice);
    },
    setLevel: (measure: Measure) => keep(picked.map((one) => (one.question === measure.question ? measure : one))),
    drop: (questions: readonly QuestionId[]) => keep(without(picked, questions)),
    dropFromList: (question: QuestionId) => {
      const place = picked.findIndex((one) => one.question === question);
      const near = picked[place + 1] ?? picked[place - 1];
      keep(without(picked, [question]));
      focusLater(near ? measureSelector.drop(near.question) : measureSelector.choice);
    },
    dropAll: () => {
      keep([]);
      focusLater(measureSelector.choice);
    },
  };
}

export type Measures = ReturnType<typeof useMeasures>;

function without(picked: readonly Measure[], questions: readonly QuestionId[]): readonly Measure[] {
  return picked.filter(({ question }) => !questions.includes(question));
}

function pickedOf(session: Session): PickedById {
  const known = pickedBySession.get(session);
  if (known) return known;
  const fresh: PickedById = new Map();
  pickedBySession.set(session, fresh);
  return fresh;
}
