import { useEffect, useEffectEvent, useState } from 'react';

interface OnceReady {
  /** It was asked for, and begins by itself. */
  readonly isAwaited: boolean;
  readonly ask: () => void;
  /** Takes the question back. */
  readonly drop: () => void;
}

/** Does something when it is asked for, or as soon as it can be done, so that no press of a button is lost. */
export function useOnceReady(isReady: boolean, run: () => void): OnceReady {
  const [isAwaited, setIsAwaited] = useState(false);
  const begin = useEffectEvent(() => {
    setIsAwaited(false);
    run();
  });
  useEffect(() => {
    if (!isReady || !isAwaited) return;
    const timer = setTimeout(begin);
    return () => clearTimeout(timer);
  }, [isReady, isAwaited]);
  return { isAwaited, ask: () => (isReady ? run() : setIsAwaited(true)), drop: () => setIsAwaited(false) };
}
