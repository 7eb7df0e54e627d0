import { failure, type Result } from '../../base/result';
import type { Report } from '../model/block';
import { assetAddresses } from './asset-addresses';
import type { PdfOutput, PdfProblem } from './pdf-output';
import type { PdfRequest } from './pdf-worker';

export interface PdfClient {
  /** Renders in a worker, so that the page stays alive; a second call cancels the one under way. */
  render(report: Report): Promise<Result<PdfOutput, PdfProblem>>;
  /** Stops the rendering under way, which then ends as `cancelled`, and frees the worker. */
  cancel(): void;
}

/** Makes a client; its worker starts with the first rendering and is kept for the next. */
export function createPdfClient(): PdfClient {
  let worker: Worker | null = null;
  let settle: ((result: Result<PdfOutput, PdfProblem>) => void) | null = null;
  const end = (result: Result<PdfOutput, PdfProblem>): void => {
    settle?.(result);
    settle = null;
  };
  const stop = (problem: PdfProblem): void => {
    worker?.terminate();
    worker = null;
    end(failure(problem));
  };
  return {
    render(report) {
      if (settle !== null) stop({ kind: 'cancelled' });
      worker ??= startWorker({ end, stop });
      const request: PdfRequest = { report, addresses: assetAddresses };
      return new Promise((resolve) => {
        settle = resolve;
        worker?.postMessage(request);
      });
    },
    cancel: () => stop({ kind: 'cancelled' }),
  };
}

interface WorkerEvents {
  end(result: Result<PdfOutput, PdfProblem>): void;
  stop(problem: PdfProblem): void;
}

function startWorker({ end, stop }: WorkerEvents): Worker {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Result<PdfOutput, PdfProblem>>) => end(data);
  worker.onerror = (event) => {
    event.preventDefault();
    stop({ kind: 'renderer-failed', detail: event.message || 'The worker could not be started' });
  };
  worker.onmessageerror = () => stop({ kind: 'renderer-failed', detail: 'The result could not be read' });
  return worker;
}
