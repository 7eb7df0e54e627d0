import { useEffect, useRef, useState } from 'react';
import type { BlankOptions } from '../report/build/blank/build-blank';
import type { TrainingOptions } from '../report/build/training/build-training';
import type { ReportClient } from '../report/making/report-client';
import { saveFile } from './save-file';

/** The kinds of file a paper is made as. */
export const paperFiles = ['pdf', 'fillable', 'docx'] as const;
export type PaperFile = (typeof paperFiles)[number];

/** Where the making of a paper stands. */
export type PaperState =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'saved'; readonly sizeInKib: number }
  | { readonly kind: 'failed'; readonly detail: string };

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Makes papers in the worker that makes reports, and saves them; leaving the screen stops it. */
export function usePaper() {
  const [state, setState] = useState<PaperState>({ kind: 'idle' });
  const client = useRef<ReportClient | null>(null);
  useEffect(() => () => client.current?.cancel(), []);
  const handOver = async (name: string, format: 'pdf' | 'docx', ask: Ask): Promise<void> => {
    setState({ kind: 'working' });
    const { createReportClient } = await import('../report/making/report-client');
    client.current ??= createReportClient();
    const made = await ask(client.current);
    if (!made.ok) {
      const { error } = made;
      setState(error.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', detail: 'detail' in error ? error.detail : error.kind }); // prettier-ignore
      return;
    }
    const { bytes } = made.value;
    saveFile(name, new Blob([bytes], { type: mediaTypes[format] }));
    setState({ kind: 'saved', sizeInKib: Math.ceil(bytes.length / 1024) });
  };
  const make = ({ file, ...options }: BlankOptions & { readonly file: PaperFile }): Promise<void> => {
    const format = file === 'docx' ? 'docx' : 'pdf';
    const request = { ...options, isFillable: file === 'fillable' };
    return handOver(nameOf(options, format), format, (maker) => maker.makeBlank(format, request, () => undefined));
  };
  const makeTraining = (options: TrainingOptions): Promise<void> => {
    const name = `lacuna-training-${options.part}.pdf`;
    return handOver(name, 'pdf', (maker) => maker.makeTraining(options, () => undefined));
  };
  return { state, make, makeTraining, cancel: () => client.current?.cancel() };
}

type Ask = (maker: ReportClient) => ReturnType<ReportClient['makeBlank']>;

function nameOf({ kind, scope, pack }: BlankOptions, format: string): string {
  return `lacuna-${kind === 'form' ? `form-${scope}-${pack.version}` : kind}.${format}`;
}
