import type { QuestionId } from '../../../domain/pack';
import { openMeasures, withMeasures } from '../../../domain/pick-measures';
import type { Scores } from '../../../domain/scores';
import type { Measure } from '../../../domain/what-would-change';
import { useFocusLater } from '../../use-focus-later';
import { type SessionMemory, useKeptInSession } from '../../use-kept-in-session';

/** In memory only, so that no thought is left behind on a shared machine. */
const memory: SessionMemory<readonly Measure[]> = new WeakMap();

const none: readonly Measure[] = [];

/** Marks what takes the focus when a measure is picked or taken out. */
export const measureSelector = {
  choice: '[data-measure-choice]',
  drop: (question: QuestionId) => `[data-measure="${CSS.escape(question)}"] button`,
};

/** The measures picked for the open assessment: kept over a visit to another screen, never stored. */
export function useMeasures(scores: Scores) {
  const [held, keep] = useKeptInSession(memory, none);
  const focusLater = useFocusLater();
  const picked = openMeasures(held, scores);
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
