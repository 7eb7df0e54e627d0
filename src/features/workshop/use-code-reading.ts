import { useRef, useState } from 'react';
import {
  addCode,
  bytesFromCodes,
  type CodeCollection,
  type CodeRead,
  type CodesProblem,
} from '../../exchange/collect-codes';
import type { CameraProblem } from './internal/start-camera';

export type CodeReading =
  | { readonly kind: 'off' }
  | { readonly kind: 'starting' }
  /** `last`: what the code seen last was; null before the first. */
  | { readonly kind: 'reading'; readonly collection: CodeCollection | null; readonly last: CodeRead['kind'] | null }
  | { readonly kind: 'failed'; readonly problem: CameraProblem | CodesProblem['kind'] }
  | { readonly kind: 'done' };

/** Puts codes together as the camera sees them, and hands on the file once all are there and it is the one sent. */
export function useCodeReading(onFile: (file: File) => void) {
  const [state, setState] = useState<CodeReading>({ kind: 'off' });
  const collected = useRef<CodeCollection | null>(null);
  const begin = (): void => {
    collected.current = null;
    setState({ kind: 'starting' });
  };
  const finish = (collection: CodeCollection): void => {
    const bytes = bytesFromCodes(collection);
    if (!bytes.ok) {
      setState({ kind: 'failed', problem: bytes.error.kind });
      return;
    }
    setState({ kind: 'done' });
    onFile(new File([bytes.value], 'codes.lacuna.json', { type: 'application/json' }));
  };
  const take = (text: string): void => {
    const read = addCode(collected.current, text);
    if (read.kind === 'added') collected.current = read.collection;
    const collection = collected.current;
    // More than one picture may still be on its way when the last code has been read.
    if (read.kind === 'added' && read.collection.payloads.size === read.collection.total) finish(read.collection);
    else setState((now) => (now.kind === 'reading' ? { kind: 'reading', collection, last: read.kind } : now));
  };
  return {
    state,
    begin,
    take,
    started: () => setState({ kind: 'reading', collection: null, last: null }),
    fail: (problem: CameraProblem) => setState({ kind: 'failed', problem }),
    cancel: () => setState({ kind: 'off' }),
  };
}
