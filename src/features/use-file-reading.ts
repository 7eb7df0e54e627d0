import { useEffect, useRef, useState } from 'react';
import { failure, type Result } from '../base/result';
import type { FileProblem } from '../exchange/file-problem';
import type { ReadingCancelled } from '../exchange/read-file';
import type { ReadPackage } from '../exchange/read-package';

/** Why a chosen file was not opened; `not-loaded`: what reads files could not be fetched, without network at the first visit. */
export type ChosenFileProblem = FileProblem | { readonly kind: 'not-loaded' };

export interface FileReading {
  /** Name of the file that is being read, where that takes long enough to be told. */
  readonly name: string | null;
  /** Reads and checks; nothing is written. A second file stops the first, which then ends as cancelled. */
  readonly read: (file: File) => Promise<Result<ReadPackage, ChosenFileProblem | ReadingCancelled>>;
  readonly cancel: () => void;
}

/**
 * Reads chosen files, one at a time; leaving the screen stops the reading. What reads files is fetched when one is
 * chosen: the first screen comes without it.
 */
export function useFileReading(): FileReading {
  const running = useRef<AbortController | null>(null);
  const [name, setName] = useState<string | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  const read = async (file: File) => {
    cancel();
    const own = new AbortController();
    running.current = own;
    const reader = await import('../exchange/read-file').catch(() => null);
    if (!reader) return failure({ kind: 'not-loaded' as const });
    setName(file.size > reader.longReadInBytes ? file.name : null);
    const found = await reader.readFile(file, own.signal);
    if (running.current === own) setName(null);
    return found;
  };
  return { name, read, cancel };
}
