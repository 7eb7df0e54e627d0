import { useEffect, useRef, useState } from 'react';
import type { Result } from '../base/result';
import type { FileProblem } from '../exchange/file-problem';
import type { ReadFile } from '../exchange/read-assessment-file';
import { longReadInBytes, type ReadingCancelled, readFile } from '../exchange/read-file';

export interface FileReading {
  /** Name of the file that is being read, where that takes long enough to be told. */
  readonly name: string | null;
  /** Reads and checks; nothing is written. A second file stops the first, which then ends as cancelled. */
  readonly read: (file: File) => Promise<Result<ReadFile, FileProblem | ReadingCancelled>>;
  readonly cancel: () => void;
}

/** Reads chosen files, one at a time; leaving the screen stops the reading. */
export function useFileReading(): FileReading {
  const running = useRef<AbortController | null>(null);
  const [name, setName] = useState<string | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  const read = async (file: File) => {
    cancel();
    const own = new AbortController();
    running.current = own;
    setName(file.size > longReadInBytes ? file.name : null);
    const found = await readFile(file, own.signal);
    if (running.current === own) setName(null);
    return found;
  };
  return { name, read, cancel };
}
