import type { StepId } from '../domain/agenda';
import { m } from '../i18n/generated/messages';

/** What a step of the agenda is called, for the facilitator and on the wall. */
export function stepWords(step: StepId): string {
  return words[step]();
}

const words: Readonly<Record<StepId, () => string>> = {
  opening: m.run_step_opening,
  texts: m.run_step_texts,
  calibration: m.run_step_calibration,
  scan: m.run_step_scan,
  break: m.run_step_break,
  result: m.run_step_result,
  consensus: m.run_step_consensus,
  plenary: m.run_step_plenary,
  priorities: m.run_step_priorities,
  plan: m.run_step_plan,
  close: m.run_step_close,
};
