import { failure, type Result } from '../../base/result';
import type { TrainingOptions } from '../build/training/build-training';
import type { Report } from '../model/block';
import { assetAddresses } from '../pdf/asset-addresses';
import type { PdfProblem } from '../pdf/pdf-output';
import type { BlankRequest, ReportRequest } from './make-file';
import type { ReportFormat } from './report-format';
import type { MadeFile, Question, Reply } from './report-worker';

export interface ReportClient {
  /** Starts the worker and makes it ready, so that the first report is hardly waited for longer than the next. */
  prepare(request: ReportRequest): void;
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
  /** The same of the training package, as a PDF. */
  makeTraining(request: TrainingOptions, onProgress: (share: number) => void): Promise<Result<MadeFile, PdfProblem>>;
  /** Builds the report as a tree to read; `cancelled` when something else stops the worker meanwhile. */
  read(request: ReportRequest): Promise<Result<Report, PdfProblem>>;
  /** A page of the last PDF made, as a picture of that width; null where this browser can't draw one, or when stopped. */
  pictureOf(page: number, widthInPixels: number): Promise<ImageBitmap | null>;
  /** Stops what is under way, which then ends as `cancelled`, and frees the worker. */
  cancel(): void;
}

/** Makes a client; its worker starts with the first question and is kept for the next. */
export function createReportClient(): ReportClient {
  let worker: Worker | null = null;
  let making: Making | null = null;
  let reading: ((result: Result<Report, PdfProblem>) => void)[] = [];
  const pictures = new Map<number, (picture: ImageBitmap | null) => void>();
  let asked = 0;
  const end = (result: Result<MadeFile, PdfProblem>): void => {
    making?.settle(result);
    making = null;
  };
  const stop = (problem: PdfProblem): void => {
    worker?.terminate();
    worker = null;
    end(failure(problem));
    for (const settle of reading) settle(failure(problem));
    reading = [];
    for (const settle of pictures.values()) settle(null);
    pictures.clear();
  };
  const hear = (reply: Reply): void => {
    switch (reply.kind) {
      case 'progress':
        making?.onProgress(reply.share);
        return;
      case 'made':
        end(reply.result);
        return;
      case 'read':
        reading.shift()?.(reply.result);
        return;
      case 'picture':
        pictures.get(reply.id)?.(reply.picture);
        pictures.delete(reply.id);
    }
  };
  const ask = (question: Question): void => (worker ??= startWorker(hear, stop)).postMessage(question);
  const start = (question: Question, onProgress: (share: number) => void): Promise<Result<MadeFile, PdfProblem>> => {
    if (making !== null) stop({ kind: 'cancelled' });
    return new Promise((settle) => {
      making = { settle, onProgress };
      ask(question);
    });
  };
  return {
    prepare: (request) => {
      if (worker === null) ask({ kind: 'prepare', request, addresses: assetAddresses });
    },
    make: (format, request, onProgress) =>
      start({ kind: 'make', format, request, addresses: assetAddresses }, onProgress),
    makeBlank: (format, request, onProgress) =>
      start({ kind: 'make-blank', format, request, addresses: assetAddresses }, onProgress),
    makeTraining: (request, onProgress) =>
      start({ kind: 'make-training', request, addresses: assetAddresses }, onProgress),
    read: (request) =>
      new Promise((settle) => {
        reading.push(settle);
        ask({ kind: 'read', request });
      }),
    pictureOf: (page, widthInPixels) =>
      new Promise((settle) => {
        const id = asked++;
        pictures.set(id, settle);
        ask({ kind: 'picture', id, page, widthInPixels });
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
