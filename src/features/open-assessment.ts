import type { Assessment } from '../domain/assessment';
import type { Command } from '../domain/commands';
import { useAssessment, useSession } from '../session/use-session';

/** The assessment that the address names, for the screens below `#/a/:id`. */
export interface OpenAssessment {
  readonly assessment: Assessment;
  /** Changes the assessment at once and saves soon after; the state shows in the head of the page. */
  readonly run: (command: Command) => void;
}

/** The open assessment and the way to change it. */
export function useOpenAssessment(): OpenAssessment {
  const { apply } = useSession();
  return { assessment: useAssessment(), run: apply };
}
