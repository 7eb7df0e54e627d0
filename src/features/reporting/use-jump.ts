import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Leads to an anchor inside a place without changing the address, which says which screen this is: focus and scroll, as
 * the browser would. An anchor that is not there yet is reached once `shown`, the number of parts, has grown so far.
 */
export function useJump(placeRef: RefObject<HTMLElement | null>, shown: number): (anchor: string) => void {
  const awaited = useRef<string | null>(null);
  const lead = useCallback(
    (anchor: string) => {
      const target = placeRef.current?.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`);
      awaited.current = target ? null : anchor;
      if (!target) return;
      if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView();
    },
    [placeRef],
  );
  useEffect(() => {
    if (awaited.current !== null) lead(awaited.current);
  }, [lead, shown]);
  return lead;
}
