import { useEffect, useRef } from 'react';

/** After each change of address: back to the top, and the focus on the heading, unless the screen placed it itself. */
export function useArrival(path: string): void {
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    const main = document.getElementById('main');
    const focused = document.activeElement;
    if (focused !== main && main?.contains(focused)) return;
    window.scrollTo(0, 0);
    const heading = main?.querySelector<HTMLElement>('h1');
    (heading ?? main)?.focus({ preventScroll: true });
  }, [path]);
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
