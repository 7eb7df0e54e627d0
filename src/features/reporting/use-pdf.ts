import { useEffect, useRef, useState } from 'react';
import type { Report } from '../../report/model/block';
import type { PdfClient } from '../../report/pdf/pdf-client';
import type { PdfOutput, PdfProblem } from '../../report/pdf/pdf-output';

/** Where the making of a report stands. */
export type PdfState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly output: PdfOutput; readonly address: string }
  | { readonly kind: 'failed'; readonly problem: PdfProblem };

/** Makes PDFs in a worker that loads with the first one and ends with the screen; addresses are given back when replaced. */
export function usePdf() {
  const [state, setState] = useState<PdfState>({ kind: 'idle' });
  const client = useRef<PdfClient | null>(null);
  useEffect(() => () => client.current?.cancel(), []);
  const address = state.kind === 'ready' ? state.address : null;
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address]);

  const make = async (report: Report): Promise<void> => {
    setState({ kind: 'working' });
    const { createPdfClient } = await import('../../report/pdf/pdf-client');
    client.current ??= createPdfClient();
    const rendered = await client.current.render(report);
    setState(rendered.ok ? readyState(rendered.value) : { kind: 'failed', problem: rendered.error });
  };
  const cancel = (): void => {
    client.current?.cancel();
    setState({ kind: 'idle' });
  };
  const forget = (): void => setState({ kind: 'idle' });
  return { state, make, cancel, forget };
}

function readyState(output: PdfOutput): PdfState {
  const address = URL.createObjectURL(new Blob([output.bytes], { type: 'application/pdf' }));
  return { kind: 'ready', output, address };
}
