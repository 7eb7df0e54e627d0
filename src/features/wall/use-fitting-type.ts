import { type RefObject, useLayoutEffect, useRef } from 'react';

/** In rem: the largest that looks like a heading, the smallest that a projector still shows. */
const largest = 3.2;
const smallest = 0.75;
const tries = 7;
/** As in `Wall.module.css`: narrower, or zoomed in, the page scrolls. */
const projector = '(width >= 55rem) and (orientation: landscape)';

/**
 * Sets `--fitting-type` on an element to the largest size at which the page needs no scrolling: nobody in a hall can
 * scroll. On a narrow window, which is no projector, it is the size of plain text.
 */
export function useFittingType(shown: unknown): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => fitInto(element.current);
    fit();
    // Words are wider, or narrower, once their fonts have come.
    void document.fonts.ready.then(fit);
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [shown]);
  return element;
}

function fitInto(element: HTMLElement | null): void {
  if (!element) return;
  const set = (size: number) => element.style.setProperty('--fitting-type', `${size}rem`);
  const page = document.documentElement;
  if (!matchMedia(projector).matches) {
    set(1);
    return;
  }
  let [fits, isTooLarge] = [smallest, largest];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const middle = (fits + isTooLarge) / 2;
    set(middle);
    if (page.scrollHeight > page.clientHeight) isTooLarge = middle;
    else fits = middle;
  }
  set(fits);
}
