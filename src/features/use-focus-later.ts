import { useCallback, useEffect, useRef } from 'react';

/** Moves the focus to the first element that fits a selector once the next rendering has put it there. */
export function useFocusLater(): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.querySelector<HTMLElement>(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });
  return useCallback((selector) => {
    wanted.current = selector;
  }, []);
}
