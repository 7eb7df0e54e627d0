import { useEffect } from 'react';

const forms = new Set<symbol>();
const listeners = new Set<() => void>();

/** Tells the app that this form holds words that nobody keeps yet, so that no update or reload takes them unasked. */
export function useHalfTyped(isHalfTyped: boolean): void {
  useEffect(() => {
    if (!isHalfTyped) return;
    const form = Symbol('form');
    forms.add(form);
    tell();
    return () => {
      forms.delete(form);
      tell();
    };
  }, [isHalfTyped]);
}

/** Whether a form on the page holds words that would be gone with it. */
export function isAnythingHalfTyped(): boolean {
  return forms.size > 0;
}

/** Calls back when that may have changed (the form useSyncExternalStore wants). */
export function onHalfTyped(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
