import { failure, type Result } from '../base/result';
import type { Pack } from '../domain/pack';
import type { FileBytes } from '../domain/ports';
import { type FilledForm, type FormProblem, readFilledForm } from './read-filled-form';

/** A form of ours takes a second or two; what takes this long was made to. */
const longestReadInMs = 30_000;

/** `too-long`: it was stopped after half a minute. */
export type FormReadingProblem = FormProblem | { readonly kind: 'too-long' };

type Read = Result<FilledForm, FormReadingProblem>;

/**
 * Reads a filled form in a worker, so that the page stays alive, and stops where it takes too long: what reads PDFs sets
 * no bound to what it unpacks. Where no worker can be had, the page reads itself.
 */
export function readFormAside(bytes: FileBytes, pack: Pack): Promise<Read> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-filled-form-worker.ts', import.meta.url), { type: 'module' });
    const end = (read: Read | Promise<Read>): void => {
      clearTimeout(limit);
      worker.terminate();
      resolve(read);
    };
    const limit = setTimeout(() => end(failure({ kind: 'too-long' })), longestReadInMs);
    worker.onmessage = ({ data }: MessageEvent<Read>) => end(data);
    worker.onerror = (event) => {
      event.preventDefault();
      end(readFilledForm(bytes, pack));
    };
    worker.postMessage({ bytes, pack });
  });
}
