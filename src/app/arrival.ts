import { useEffect, useRef } from 'react';

/** After each change of address: back to the top, and the focus on the heading, unless the screen placed it itself. */
export function useArrival(path: string): void {
  const previous = useRef(path);
  useEffect(() => {
    const main = document.getElementById('main');
    if (previous.current === path || !main) return;
    previous.current = path;
    const focused = document.activeElement;
    if (focused !== main && main.contains(focused)) return;
    window.scrollTo(0, 0);
    main.focus({ preventScroll: true });
    return focusHeadingOnceThere(main);
  }, [path]);
}

/** A screen may still be on its way; its heading gets the focus only if the user has not moved on meanwhile. */
function focusHeadingOnceThere(main: HTMLElement): () => void {
  const attempt = () => {
    // The screen that was left may still be there, hidden, until the next one has come.
    const heading = [...main.querySelectorAll('h1')].find((one) => one.getClientRects().length > 0);
    if (!heading && document.activeElement === main) return;
    observer.disconnect();
    if (document.activeElement === main) heading?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(attempt);
  observer.observe(main, { childList: true, subtree: true, attributeFilter: ['style'] });
  attempt();
  return () => observer.disconnect();
}

/** The tree is made anew in another language: gives the focus back to the control that had it, found by name and value. */
export function useFocusAcrossLanguages(locale: string): void {
  const last = useRef<{ readonly name: string; readonly value: string } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLInputElement ? { name: target.name, value: target.value } : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    const { name, value } = last.current;
    const inputs = [...document.querySelectorAll('input')];
    inputs.find((input) => input.name === name && input.value === value)?.focus();
  }, [locale]);
}
