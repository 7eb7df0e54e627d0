import type { RefObject } from 'react';
import { failure } from '../base/result';
import type { ReportClient } from '../report/making/report-client';

/** The maker of reports that is kept, made once its code is there; where that can't be fetched, one that says so. */
export async function loadReportClient(kept: RefObject<ReportClient | null>): Promise<ReportClient> {
  const code = await import('../report/making/report-client').catch(() => null);
  return code ? (kept.current ??= code.createReportClient()) : absentClient;
}

const missing = failure({ kind: 'asset-missing', file: 'report-client' } as const);

/** It is not kept: with a network the next question may be answered. */
const absentClient: ReportClient = {
  prepare: () => undefined,
  make: async () => missing,
  makeBlank: async () => missing,
  makeTraining: async () => missing,
  read: async () => missing,
  pictureOf: async () => null,
  cancel: () => undefined,
};
