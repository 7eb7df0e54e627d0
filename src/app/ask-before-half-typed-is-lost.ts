import { isAnythingHalfTyped } from '../features/half-typed';

/** Lets the browser ask before the page is left or loaded again while a form holds words that nobody keeps yet. */
export function askBeforeHalfTypedIsLost(view: Window): void {
  view.addEventListener('beforeunload', (event) => {
    if (isAnythingHalfTyped()) event.preventDefault();
  });
}
