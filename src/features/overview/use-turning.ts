import { useEffect, useState } from 'react';

/** Codes a second. Six at most: more would flash more than three times a second (WCAG 2.3.1). */
export const speeds = [1, 2, 3, 4, 6] as const;
const usual = 2;

/** Turns through `total` things in a circle until told otherwise; stands still at first where motion is not wanted. */
export function useTurning(total: number) {
  const [index, setIndex] = useState(0);
  const [pace, setPace] = useState(usual);
  const [isTurning, setTurning] = useState(() => total > 1 && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const perSecond = speeds[pace] ?? speeds[usual];
  useEffect(() => {
    if (!isTurning) return;
    const timer = setInterval(() => setIndex((at) => (at + 1) % total), 1000 / perSecond);
    return () => clearInterval(timer);
  }, [isTurning, perSecond, total]);
  return {
    index,
    perSecond,
    isTurning,
    isSlowest: pace === 0,
    isFastest: pace === speeds.length - 1,
    toggle: () => setTurning((is) => !is),
    change: (by: 1 | -1) => setPace((at) => Math.min(Math.max(at + by, 0), speeds.length - 1)),
    /** One on or back, by hand: it stands still from then on. */
    step: (by: 1 | -1) => {
      setTurning(false);
      setIndex((at) => (at + by + total) % total);
    },
  };
}
