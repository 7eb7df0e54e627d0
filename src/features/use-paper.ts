import { useCallback, useEffect, useRef, useState } from 'react';
import type { BlankOptions } from '../report/build/blank/build-blank';
import type { TrainingOptions } from '../report/build/training/build-training';
import type { BlankRequest } from '../report/making/make-file';
import type { ReportClient } from '../report/making/report-client';
import type { PdfProblem } from '../report/pdf/pdf-output';
import { loadReportClient } from './load-report-client';
import { saveFile } from './save-file';

/** The kinds of file a paper is made as. */
export const paperFiles = ['pdf', 'fillable', 'docx'] as const;
export type PaperFile = (typeof paperFiles)[number];

/** Where the making of a paper stands. */
export type PaperState =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'saved'; readonly sizeInKib: number }
  | { readonly kind: 'failed'; readonly problem: PdfProblem };

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const nothingMade: { readonly about: string; readonly state: PaperState } = { about: '', state: { kind: 'idle' } };

/**
 * Makes papers in the worker that makes reports, and saves them. `about` names what is chosen: when that changes, a paper
 * under way is stopped and what was said of an earlier one counts no more; leaving the screen stops it too.
 */
export function usePaper(about: string) {
  const [last, setLast] = useState(nothingMade);
  const state = last.about === about ? last.state : nothingMade.state;
  const client = useRef<ReportClient | null>(null);
  const underWay = useRef<symbol | null>(null);
  const cancel = useCallback(() => {
    if (underWay.current !== null) client.current?.cancel();
    underWay.current = null;
    setLast(nothingMade);
  }, []);
  useEffect(() => cancel, [cancel, about]);
  useEffect(() => () => client.current?.cancel(), []);
  const handOver = async (name: string, format: 'pdf' | 'docx', ask: Ask): Promise<void> => {
    const paper = Symbol(name);
    const say = (next: PaperState): void => setLast({ about, state: next });
    underWay.current = paper;
    say({ kind: 'working' });
    const maker = await loadReportClient(client);
    if (underWay.current !== paper) return;
    const made = await ask(maker);
    if (underWay.current !== paper) return;
    underWay.current = null;
    if (!made.ok) {
      say({ kind: 'failed', problem: made.error });
      return;
    }
    const { bytes } = made.value;
    saveFile(name, new Blob([bytes], { type: mediaTypes[format] }));
    say({ kind: 'saved', sizeInKib: Math.ceil(bytes.length / 1024) });
  };
  const make = ({ file, ...options }: BlankOptions & { readonly file: PaperFile }): Promise<void> => {
    const format = file === 'docx' ? 'docx' : 'pdf';
    const request = { ...options, isFillable: file === 'fillable' };
    return handOver(nameOf(request, format), format, (maker) => maker.makeBlank(format, request, () => undefined));
  };
  const makeTraining = (options: TrainingOptions): Promise<void> => {
    const name = `lacuna-training-${options.part}.pdf`;
    return handOver(name, 'pdf', (maker) => maker.makeTraining(options, () => undefined));
  };
  return { state, make, makeTraining, cancel };
}

type Ask = (maker: ReportClient) => ReturnType<ReportClient['makeBlank']>;

/** Two papers that differ have two names, so that none is taken for the other in a folder. */
function nameOf({ kind, scope, pack, paper, isFillable }: BlankRequest, format: string): string {
  const subject = kind === 'form' ? `form-${scope}-${pack.version}` : kind;
  const kindOfFile = isFillable ? '-fillable' : '';
  const size = paper === 'letter' ? '-letter' : '';
  return `lacuna-${subject}${kindOfFile}${size}.${format}`;
}
