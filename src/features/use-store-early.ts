import { useEffect } from 'react';
import { useSession } from '../session/use-session';

/** Stores what was typed without waiting for the autosave, as soon as a field or the place is left. */
export function useStoreEarly(place: string): void {
  const session = useSession();
  useEffect(() => {
    const storeNow = () => void session.flush();
    document.addEventListener('focusout', storeNow);
    return () => {
      document.removeEventListener('focusout', storeNow);
      storeNow();
    };
  }, [session, place]);
}
