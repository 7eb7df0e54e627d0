/**
 * Opens every fold that a place stands in, so that a link to it shows it; and where nothing of the place would be seen
 * but folds, the first of them.
 */
export function unfold(place: Element): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const isShown = [...place.querySelectorAll('li')].some((item) => item.closest('details:not([open])') === null);
  const first = place.querySelector<HTMLDetailsElement>('details[data-fold]');
  if (first && !isShown) first.open = true;
}
