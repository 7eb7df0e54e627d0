import { useState } from 'react';
import type { AssessmentId } from '../../../domain/assessment';
import type { Edition } from '../../../domain/edition';
import type { ReportFormat } from '../../../report/making/report-format';
import type { Report } from '../../../report/model/block';
import type { Session } from '../../../session/session';
import { useSession } from '../../../session/use-session';
import { useOpenAssessment } from '../../open-assessment';

/** What was chosen for the report of one assessment. */
export interface ReportChoices {
  readonly edition: Edition;
  readonly format: ReportFormat;
  readonly paper: Report['paper'];
  /** Whether a PDF carries the answers inside. */
  readonly carriesData: boolean;
  /** With which assessment the report compares; null for none. */
  readonly earlier: AssessmentId | null;
}

type ChoicesById = Map<AssessmentId, ReportChoices>;

/** In memory only, as long as the session lives: an edition chosen weeks ago would surprise. */
const choicesBySession = new WeakMap<Session, ChoicesById>();

const usual: ReportChoices = { edition: 'internal', format: 'pdf', paper: 'a4', carriesData: false, earlier: null };

/**
 * The choices for the report of the open assessment, kept over a visit to another screen: who comes back must not print
 * the internal edition unawares.
 */
export function useReportChoices() {
  const session = useSession();
  const { id } = useOpenAssessment().assessment;
  const [choices, setChoices] = useState(() => choicesOf(session).get(id) ?? usual);
  const choose = (change: Partial<ReportChoices>) => {
    const next = { ...choices, ...change };
    choicesOf(session).set(id, next);
    setChoices(next);
  };
  return { choices, choose };
}

function choicesOf(session: Session): ChoicesById {
  const known = choicesBySession.get(session);
  if (known) return known;
  const fresh: ChoicesById = new Map();
  choicesBySession.set(session, fresh);
  return fresh;
}
