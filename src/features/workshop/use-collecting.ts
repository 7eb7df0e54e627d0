import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '../../domain/assessment';
import { currentLocale } from '../../i18n/locale';
import type { Collected } from './internal/collect';
import type { CollectQuestion, CollectReply } from './internal/collect-worker';

export type Collecting =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  /** `from`: what was merged into; once it has changed, the preview speaks of something else. */
  | { readonly kind: 'asking'; readonly collected: Collected; readonly from: Assessment }
  /** `name`: the file that could not be read, or null where the program itself could not be fetched. */
  | { readonly kind: 'failed'; readonly name: string | null };

/** Reads and merges in a worker of its own; cancelling ends it, and nothing has been written. */
export function useCollecting() {
  const [state, setState] = useState<Collecting>({ kind: 'idle' });
  const running = useRef<Worker | null>(null);
  const stop = () => {
    running.current?.terminate();
    running.current = null;
  };
  useEffect(() => () => running.current?.terminate(), []);
  const collect = (assessment: Assessment, files: readonly File[], at: string): void => {
    stop();
    const worker = new Worker(new URL('./internal/collect-worker.ts', import.meta.url), { type: 'module' });
    running.current = worker;
    setState({ kind: 'reading', done: 0, of: files.length });
    const end = (next: Collecting) => {
      stop();
      setState(next);
    };
    worker.onmessage = ({ data }: MessageEvent<CollectReply>) => {
      if (data.kind === 'progress') setState({ kind: 'reading', done: data.done, of: files.length });
      else if (data.kind === 'lost') end({ kind: 'failed', name: data.name });
      else end({ kind: 'asking', collected: data.collected, from: assessment });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end({ kind: 'failed', name: null });
    };
    worker.postMessage({ assessment, files, locale: currentLocale(), at } satisfies CollectQuestion);
  };
  const cancel = (): void => {
    stop();
    setState({ kind: 'idle' });
  };
  return { state, collect, cancel };
}
