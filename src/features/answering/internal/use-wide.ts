import { useSyncExternalStore } from 'react';

/** Whether source and question fit side by side; the same width stands in Answering.module.css. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide);
}

const query = '(width >= 60rem)';

function isWide(): boolean {
  return window.matchMedia(query).matches;
}

function subscribe(listener: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}
