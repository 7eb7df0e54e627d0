/** The id in the page of the part that says what would move. */
export const movesPart = 'measures-moves';

/** Brings that part to the top of the window and the focus to it. */
export function goToMoves(): void {
  const target = document.getElementById(movesPart);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
