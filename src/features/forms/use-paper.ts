import { useEffect, useRef, useState } from 'react';
import type { BlankOptions } from '../../report/build/blank/build-blank';
import type { ReportClient } from '../../report/making/report-client';
import { saveFile } from '../save-file';

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
  const make = async ({ file, ...options }: BlankOptions & { readonly file: PaperFile }): Promise<void> => {
    setState({ kind: 'working' });
    const { createReportClient } = await import('../../report/making/report-client');
    client.current ??= createReportClient();
    const format = file === 'docx' ? 'docx' : 'pdf';
    const request = { ...options, isFillable: file === 'fillable' };
    const made = await client.current.makeBlank(format, request, () => undefined);
    if (!made.ok) {
      const { error } = made;
      setState(error.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', detail: 'detail' in error ? error.detail : error.kind }); // prettier-ignore
      return;
    }
    const { bytes } = made.value;
    saveFile(nameOf(options, format), new Blob([bytes], { type: mediaTypes[format] }));
    setState({ kind: 'saved', sizeInKib: Math.ceil(bytes.length / 1024) });
  };
  return { state, make, cancel: () => client.current?.cancel() };
}

function nameOf({ kind, scope, pack }: BlankOptions, format: string): string {
  return `lacuna-${kind === 'form' ? `form-${scope}-${pack.version}` : kind}.${format}`;
}
