import { type RefCallback, useCallback, useRef } from 'react';

interface FocusHandedOn {
  /** The ref of what goes. */
  readonly from: RefCallback<HTMLElement>;
  /** The ref of what comes in its place. */
  readonly to: RefCallback<HTMLElement>;
}

/** Hands the focus from a control that goes to the one that takes its place, only where it was there: none is stolen. */
export function useFocusHandedOn(): FocusHandedOn {
  const wasThere = useRef(false);
  const from = useCallback(
    // React calls this back while the control is still in the page.
    (control: HTMLElement | null) => () => void (wasThere.current = document.activeElement === control),
    [],
  );
  const to = useCallback((control: HTMLElement | null) => {
    if (wasThere.current) control?.focus();
    wasThere.current = false;
  }, []);
  return { from, to };
}
