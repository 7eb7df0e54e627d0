import { useEffect, useState } from 'react';
import { useDevice } from './services';

const everyMs = 250;

/** The present moment in milliseconds, by the app's clock; whatever asks renders again as time passes. */
export function useNow(): number {
  const { clock } = useDevice();
  const [now, setNow] = useState(() => Date.parse(clock.now()));
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.parse(clock.now())), everyMs);
    return () => clearInterval(ticking);
  }, [clock]);
  return now;
}
