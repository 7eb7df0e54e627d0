import { useEffect, useEffectEvent, useState } from 'react';

interface OnceReady {
  /** It was asked for, and begins by itself. */
  readonly isAwaited: boolean;
  readonly ask: () => void;
  /** Takes the question back. */
  readonly drop: () => void;
}

/**
 * Does something when it is asked for, or as soon as it can be done, so that no press of a button is lost. What is
 * ready stays ready.
 */
export function useOnceReady(isReady: boolean, run: () => void): OnceReady {
  const [isWished, setIsWished] = useState(false);
  const begin = useEffectEvent(() => isWished && run());
  useEffect(() => {
    if (isReady) begin();
  }, [isReady]);
  return {
    isAwaited: isWished && !isReady,
    ask: () => (isReady ? run() : setIsWished(true)),
    drop: () => setIsWished(false),
  };
}
