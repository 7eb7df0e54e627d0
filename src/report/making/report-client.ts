import { failure, type Result } from '../../base/result';
import { assetAddresses } from '../pdf/asset-addresses';
import type { PdfProblem } from '../pdf/pdf-output';
import type { BlankRequest, ReportRequest } from './make-file';
import type { ReportFormat } from './report-format';
import type { MadeFile, Question, Reply } from './report-worker';

export interface ReportClient {
  /** Makes the file in a worker, so that the page stays alive; a second call cancels the one under way. */
  make(
    format: ReportFormat,
    request: ReportRequest,
    onProgress: (share: number) => void,
  ): Promise<Result<MadeFile, PdfProblem>>;
  /** The same of a paper to fill in. */
  makeBlank(
    format: 'pdf' | 'docx',
    request: BlankRequest,
    onProgress: (share: number) => void,
  ): Promise<Result<MadeFile, PdfProblem>>;
  /** A page of the last PDF made, as SVG text. */
  pictureOf(page: number): Promise<string>;
  /** Stops what is under way, which then ends as `cancelled`, and frees the worker. */
  cancel(): void;
}

/** Makes a client; its worker starts with the first file and is kept for the next. */
export function createReportClient(): ReportClient {
  let worker: Worker | null = null;
  let making: Making | null = null;
  const awaited = new Map<number, (picture: string) => void>();
  const end = (result: Result<MadeFile, PdfProblem>): void => {
    making?.settle(result);
    making = null;
  };
  const stop = (problem: PdfProblem): void => {
    worker?.terminate();
    worker = null;
    awaited.clear();
    end(failure(problem));
  };
  const hear = (reply: Reply): void => {
    if (reply.kind === 'progress') making?.onProgress(reply.share);
    else if (reply.kind === 'made') end(reply.result);
    else awaited.get(reply.page)?.(reply.picture);
  };
  const ask = (question: Question): void => worker?.postMessage(question);
  const start = (question: Question, onProgress: (share: number) => void): Promise<Result<MadeFile, PdfProblem>> => {
    if (making !== null) stop({ kind: 'cancelled' });
    worker ??= startWorker(hear, stop);
    return new Promise((settle) => {
      making = { settle, onProgress };
      ask(question);
    });
  };
  return {
    make: (format, request, onProgress) =>
      start({ kind: 'make', format, request, addresses: assetAddresses }, onProgress),
    makeBlank: (format, request, onProgress) =>
      start({ kind: 'make-blank', format, request, addresses: assetAddresses }, onProgress),
    pictureOf: (page) =>
      new Promise((resolve) => {
        awaited.set(page, resolve);
        ask({ kind: 'page', page });
      }),
    cancel: () => stop({ kind: 'cancelled' }),
  };
}

interface Making {
  readonly settle: (result: Result<MadeFile, PdfProblem>) => void;
  readonly onProgress: (share: number) => void;
}

function startWorker(hear: (reply: Reply) => void, stop: (problem: PdfProblem) => void): Worker {
  const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Reply>) => hear(data);
  worker.onerror = (event) => {
    event.preventDefault();
    stop({ kind: 'renderer-failed', detail: event.message || 'The worker could not be started' });
  };
  worker.onmessageerror = () => stop({ kind: 'renderer-failed', detail: 'The result could not be read' });
  return worker;
}
