import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportRequest } from '../../report/making/make-file';
import type { ReportFormat } from '../../report/making/report-format';
import type { MadeFile } from '../../report/making/report-worker';
import type { PdfProblem } from '../../report/pdf/pdf-output';
import type { ClientInUse } from './use-report-client';

/** Where the making of a report stands. */
export type ReportState =
  /** `stopped`: by the user. */
  | { readonly kind: 'idle' | 'stopped' }
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

const idle: ReportState = { kind: 'idle' };

/**
 * Makes files in the worker. `about` names what the file is made of: when that changes, a file under way is stopped and
 * a finished one counts no more. Addresses are given back when replaced.
 */
export function useReport(client: ClientInUse, about: string) {
  const [last, setLast] = useState({ about, state: idle });
  const state = last.about === about ? last.state : idle;
  const address = state.kind === 'ready' ? state.address : null;
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address]);
  const isMaking = useRef(false);
  const stop = useCallback(() => {
    if (!isMaking.current) return;
    client.stop();
    isMaking.current = false;
    setLast(({ about: what }) => ({ about: what, state: idle })); // nothing works on it when one chooses it again
  }, [client]);
  useEffect(() => stop, [stop, about]);

  const make = async (format: ReportFormat, request: ReportRequest): Promise<void> => {
    const say = (next: ReportState): void => setLast({ about, state: next });
    say({ kind: 'working', share: 0 });
    isMaking.current = true;
    const maker = await client.get();
    const made = await maker.make(format, request, (share) => say({ kind: 'working', share }));
    if (!made.ok && made.error.kind === 'cancelled') return;
    isMaking.current = false;
    say(made.ok ? readyState(made.value, mediaTypes[format]) : { kind: 'failed', problem: made.error });
  };
  const cancel = (): void => {
    stop();
    setLast({ about, state: { kind: 'stopped' } });
  };
  return { state, make, cancel };
}

function readyState(made: MadeFile, type: string): ReportState {
  const address = URL.createObjectURL(new Blob([made.bytes], { type }));
  return { kind: 'ready', made, address };
}
