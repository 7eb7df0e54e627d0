import { useEffect, useState, useTransition } from 'react';

/** How many of many parts are shown: a few at once, some more after each painting, so that no step stops the page. */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(first);
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    if (shown >= total || isPending) return;
    const timer = setTimeout(() => startTransition(() => setShown((count) => count + step)));
    return () => clearTimeout(timer);
  }, [shown, total, isPending]);
  return Math.min(shown, total);
}

const [first, step] = [8, 20];
