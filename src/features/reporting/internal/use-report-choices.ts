import type { AssessmentId } from '../../../domain/assessment';
import type { Edition } from '../../../domain/edition';
import type { ReportFormat } from '../../../report/making/report-format';
import type { Report } from '../../../report/model/block';
import { type SessionMemory, useKeptInSession } from '../../use-kept-in-session';

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

/** An edition chosen weeks ago would surprise. */
const memory: SessionMemory<ReportChoices> = new WeakMap();

const usual: ReportChoices = { edition: 'internal', format: 'pdf', paper: 'a4', carriesData: false, earlier: null };

/**
 * The choices for the report of the open assessment, kept over a visit to another screen: who comes back must not print
 * the internal edition unawares.
 */
export function useReportChoices() {
  const [choices, keep] = useKeptInSession(memory, usual);
  return { choices, choose: (change: Partial<ReportChoices>) => keep({ ...choices, ...change }) };
}
