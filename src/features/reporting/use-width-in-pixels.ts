import { type RefObject, useEffect, useState } from 'react';

/** How many pixels of the screen the items of a strip are wide, also after turning, resizing and zooming; 0 at first. */
export function useWidthInPixels(strip: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const item = strip.current?.firstElementChild;
    if (!item) return;
    let timer = 0;
    const measure = (): void => setWidth(Math.ceil(item.clientWidth * devicePixelRatio));
    // While a window is drawn larger, the old pictures are stretched; new ones come when it rests.
    const measureSoon = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(measure, 150);
    };
    measure();
    const observer = new ResizeObserver(measureSoon);
    observer.observe(item);
    addEventListener('resize', measureSoon); // a zoom may leave the width in CSS pixels as it was
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      removeEventListener('resize', measureSoon);
    };
  }, [strip]);
  return width;
}
