import { failure, type Result } from '../base/result';
import type { FileBytes } from '../domain/ports';
import type { FileProblem } from './file-problem';
import { isZip } from './is-zip';
import { largestPackageInBytes } from './package-names';
import { largestSealedFileInBytes } from './read-assessment-file';
import { readBytes } from './read-bytes';
import { readFileOrPackage } from './read-file-or-package';
import type { ReadPackage } from './read-package';

/** A file that the user took back before it was read through. */
export interface ReadingCancelled {
  readonly kind: 'cancelled';
}

type Reading = Result<ReadPackage, FileProblem | ReadingCancelled>;

/** From here on reading could be felt on an old machine (some 0.1 s a megabyte on a quick one), so it is done elsewhere. */
export const longReadInBytes = 256 * 1024;

/**
 * The assessment in a file or package that the user chose, in memory only. A file that is far too large is not even
 * opened; a large one is read in a worker, so that the page stays alive and `signal` can stop it.
 */
export async function readFile(file: File, signal: AbortSignal): Promise<Reading> {
  const start = await readBytes(file.slice(0, 2));
  if (!start.ok) return start;
  const limitInBytes = isZip(start.value) ? largestPackageInBytes : largestSealedFileInBytes;
  if (file.size > limitInBytes) return failure({ kind: 'too-large', sizeInBytes: file.size, limitInBytes });
  const bytes = await readBytes(file);
  if (signal.aborted) return failure({ kind: 'cancelled' });
  if (!bytes.ok) return bytes;
  return bytes.value.length > longReadInBytes ? readInWorker(bytes.value, signal) : readFileOrPackage(bytes.value);
}

/** Where no worker can be had, the page reads itself: slower, but with the same result. */
function readInWorker(bytes: FileBytes, signal: AbortSignal): Promise<Reading> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module' });
    const end = (reading: Reading | Promise<Reading>) => {
      worker.terminate();
      resolve(reading);
    };
    worker.onmessage = ({ data }: MessageEvent<Reading>) => end(data);
    worker.onerror = (event) => {
      event.preventDefault();
      end(readFileOrPackage(bytes));
    };
    worker.onmessageerror = () => end(readFileOrPackage(bytes));
    signal.addEventListener('abort', () => end(failure({ kind: 'cancelled' })), { once: true });
    worker.postMessage(bytes);
  });
}
