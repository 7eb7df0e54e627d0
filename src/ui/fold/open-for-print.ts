import type { RefObject } from 'react';

/** Opens a fold while the page is printed and leaves it as it was afterwards; the result ends that. */
export function openForPrint({ current: details }: RefObject<HTMLDetailsElement | null>): () => void {
  let wasClosed = false;
  const open = () => {
    if (!details || details.open) return;
    details.open = wasClosed = true;
  };
  const close = () => {
    if (details && wasClosed) details.open = wasClosed = false;
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
