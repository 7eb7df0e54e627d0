import { failure, type Result, success } from '../base/result';
import type { FileProblem } from './file-problem';
import { largestSealedFileInBytes, readAssessmentFile, type ReadFile } from './read-assessment-file';

/** A file that the user took back before it was read through. */
export interface ReadingCancelled {
  readonly kind: 'cancelled';
}

type Reading = Result<ReadFile, FileProblem | ReadingCancelled>;

/** From here on reading could be felt on an old machine (some 0.1 s a megabyte on a quick one), so it is done elsewhere. */
export const longReadInBytes = 256 * 1024;

/**
 * The assessment in a file that the user chose, in memory only. A file that is far too large is not even opened; a large
 * one is read in a worker, so that the page stays alive and `signal` can stop it.
 */
export async function readFile(file: File, signal: AbortSignal): Promise<Reading> {
  if (file.size > largestSealedFileInBytes)
    return failure({ kind: 'too-large', sizeInBytes: file.size, limitInBytes: largestSealedFileInBytes });
  const bytes = await bytesOf(file);
  if (signal.aborted) return failure({ kind: 'cancelled' });
  if (!bytes.ok) return bytes;
  return bytes.value.length > longReadInBytes ? readInWorker(bytes.value, signal) : readAssessmentFile(bytes.value);
}

/** Fails where the file was moved, changed or locked after it had been chosen. */
async function bytesOf(file: File): Promise<Result<Uint8Array<ArrayBuffer>, FileProblem>> {
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure({ kind: 'unreadable' });
  }
}

/** Where no worker can be had, the page reads itself: slower, but with the same result. */
function readInWorker(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<Reading> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module' });
    const end = (reading: () => Reading) => {
      worker.terminate();
      resolve(reading());
    };
    worker.onmessage = ({ data }: MessageEvent<Reading>) => end(() => data);
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => readAssessmentFile(bytes));
    };
    worker.onmessageerror = () => end(() => readAssessmentFile(bytes));
    signal.addEventListener('abort', () => end(() => failure({ kind: 'cancelled' })), { once: true });
    worker.postMessage(bytes);
  });
}
