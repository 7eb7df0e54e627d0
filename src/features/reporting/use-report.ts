import { useEffect, useRef, useState } from 'react';
import type { ReportRequest } from '../../report/making/make-file';
import type { ReportClient } from '../../report/making/report-client';
import type { MadePdf } from '../../report/making/report-worker';
import type { PdfProblem } from '../../report/pdf/pdf-output';

/** Where the making of a report stands. */
export type ReportState =
  | { readonly kind: 'idle' }
  /** `share`: how much is done, 0 to 1. */
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'ready'; readonly made: MadePdf; readonly address: string }
  | { readonly kind: 'failed'; readonly problem: PdfProblem };

/** Makes PDFs in a worker that starts with the first one and ends with the screen; addresses are given back when replaced. */
export function useReport() {
  const [state, setState] = useState<ReportState>({ kind: 'idle' });
  const client = useRef<ReportClient | null>(null);
  useEffect(() => () => client.current?.cancel(), []);
  const address = state.kind === 'ready' ? state.address : null;
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address]);

  const make = async (request: ReportRequest): Promise<void> => {
    setState({ kind: 'working', share: 0 });
    const { createReportClient } = await import('../../report/making/report-client');
    client.current ??= createReportClient();
    const made = await client.current.make(request, (share) => setState({ kind: 'working', share }));
    setState(made.ok ? readyState(made.value) : { kind: 'failed', problem: made.error });
  };
  const cancel = (): void => {
    client.current?.cancel();
    setState({ kind: 'idle' });
  };
  const pictureOf = (page: number): Promise<string> => client.current?.pictureOf(page) ?? Promise.resolve('');
  return { state, make, cancel, pictureOf };
}

function readyState(made: MadePdf): ReportState {
  const address = URL.createObjectURL(new Blob([made.bytes], { type: 'application/pdf' }));
  return { kind: 'ready', made, address };
}
