import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../base/result';
import type { ReportRequest } from '../../report/making/make-file';
import type { Report } from '../../report/model/block';
import type { PdfProblem } from '../../report/pdf/pdf-output';
import type { ClientInUse } from './use-report-client';

/** The report as a tree; null while it is put together, and while nobody reads it. */
export type Reading = Result<Report, PdfProblem> | null;

interface ReadingInUse {
  readonly reading: Reading;
  /** It tells of what the report was made of before; the new one is on its way. */
  readonly isRenewed: boolean;
}

/** Whoever types is not followed letter by letter. */
const pauseInMilliseconds = 400;

/**
 * Has the worker build the tree of the report while somebody reads it, and anew when `about`, what it is made of,
 * changes. The old one stays until then: taking it away would move the page under whoever is typing.
 */
export function useReading(
  client: ClientInUse,
  { about, request, isRead }: { readonly about: string; readonly request: ReportRequest; readonly isRead: boolean },
): ReadingInUse {
  const [last, setLast] = useState<{ readonly about: string; readonly reading: Reading }>({ about, reading: null });
  const wanted = useRef(request);
  useEffect(() => {
    wanted.current = request;
  });
  const isFirst = last.reading === null;
  const isThere = last.about === about && !isFirst;
  useEffect(() => {
    if (!isRead || isThere) return;
    let isAwaited = true;
    const read = async (): Promise<void> => {
      const reading = await (await client.get()).read(wanted.current);
      if (!isAwaited) return;
      // The worker was stopped for the sake of a file, not of the reader.
      if (!reading.ok && reading.error.kind === 'cancelled') return read();
      setLast({ about, reading });
    };
    const timer = setTimeout(() => void read(), isFirst ? 0 : pauseInMilliseconds);
    return () => {
      isAwaited = false;
      clearTimeout(timer);
    };
  }, [client, about, isRead, isThere, isFirst]);
  const isRenewed = last.about !== about;
  return { reading: isRenewed && last.reading?.ok === false ? null : last.reading, isRenewed };
}
