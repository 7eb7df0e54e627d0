import { useEffect, useRef, useState } from 'react';
import type { ReportRequest } from '../../report/making/make-file';
import type { ReportFormat } from '../../report/making/report-format';
import type { ReportClient } from '../../report/making/report-client';
import type { MadeFile } from '../../report/making/report-worker';
import type { PdfProblem } from '../../report/pdf/pdf-output';

/** Where the making of a report stands. */
export type ReportState =
  | { readonly kind: 'idle' }
  /** `share`: how much is done, 0 to 1. */
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'ready'; readonly made: MadeFile; readonly address: string }
  | { readonly kind: 'failed'; readonly problem: PdfProblem };

const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** Makes reports in a worker that starts with the first one and ends with the screen; addresses are given back when replaced. */
export function useReport() {
  const [state, setState] = useState<ReportState>({ kind: 'idle' });
  const client = useRef<ReportClient | null>(null);
  useEffect(() => () => client.current?.cancel(), []);
  const address = state.kind === 'ready' ? state.address : null;
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address]);

  const make = async (format: ReportFormat, request: ReportRequest): Promise<void> => {
    setState({ kind: 'working', share: 0 });
    const { createReportClient } = await import('../../report/making/report-client');
    client.current ??= createReportClient();
    const made = await client.current.make(format, request, (share) => setState({ kind: 'working', share }));
    setState(made.ok ? readyState(made.value, mediaTypes[format]) : { kind: 'failed', problem: made.error });
  };
  const cancel = (): void => {
    client.current?.cancel();
    setState({ kind: 'idle' });
  };
  const pictureOf = (page: number): Promise<string> => client.current?.pictureOf(page) ?? Promise.resolve('');
  return { state, make, cancel, pictureOf };
}

function readyState(made: MadeFile, type: string): ReportState {
  const address = URL.createObjectURL(new Blob([made.bytes], { type }));
  return { kind: 'ready', made, address };
}
