import { type RefObject, useEffect, useState } from 'react';

interface PagesInSight {
  /** The page in the middle of what one sees. */
  readonly current: number;
  /** Those that can be seen, and those that come next in either direction. */
  readonly near: ReadonlySet<number>;
}

/** Which pages of a strip one sees or is about to see; each of its items says its page as `data-page`. */
export function usePagesInSight(strip: RefObject<HTMLElement | null>, pages: number): PagesInSight {
  const [inSight, setInSight] = useState<PagesInSight>({ current: 1, near: new Set() });
  useEffect(() => {
    const root = strip.current;
    if (!root) return;
    const watch = (rootMargin: string, take: (entries: readonly IntersectionObserverEntry[]) => void) => {
      const observer = new IntersectionObserver(take, { root, rootMargin });
      for (const item of root.children) observer.observe(item);
      return observer;
    };
    const observers = [
      watch('75% 0%', (entries) => setInSight((last) => ({ ...last, near: withChanges(last.near, entries) }))),
      watch('-50% 0%', (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        if (entered) setInSight((last) => ({ ...last, current: pageOf(entered) }));
      }),
    ];
    return () => observers.forEach((observer) => observer.disconnect());
  }, [strip, pages]);
  return inSight;
}

function withChanges(near: ReadonlySet<number>, entries: readonly IntersectionObserverEntry[]): ReadonlySet<number> {
  const next = new Set(near);
  for (const entry of entries) {
    if (entry.isIntersecting) next.add(pageOf(entry));
    else next.delete(pageOf(entry));
  }
  return next;
}

const pageOf = ({ target }: IntersectionObserverEntry): number => Number(target.getAttribute('data-page'));
