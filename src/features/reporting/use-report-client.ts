import { useEffect, useMemo, useRef } from 'react';
import type { ReportRequest } from '../../report/making/make-file';
import type { ReportClient } from '../../report/making/report-client';
import { loadReportClient } from '../load-report-client';

/** The worker that makes reports, once somebody asks for it, and its end. */
export interface ClientInUse {
  get(): Promise<ReportClient>;
  /** Stops what is under way; the next question starts a new worker. */
  stop(): void;
}

/** Brings the maker of reports with the first question, keeps it while the screen is shown and ends it with the screen. */
export function useReportClient(): ClientInUse {
  const client = useRef<ReportClient | null>(null);
  useEffect(() => () => client.current?.cancel(), []);
  return useMemo(
    () => ({
      get: () => loadReportClient(client),
      stop: () => client.current?.cancel(),
    }),
    [],
  );
}

const quietInMilliseconds = 800;

/** Has the worker made ready once the screen has been left alone for a moment, before a report is asked for. */
export function usePreparing(client: ClientInUse, request: ReportRequest): void {
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      void client.get().then((maker) => {
        if (!isOver) maker.prepare(request);
      });
    }, quietInMilliseconds);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, request]);
}
