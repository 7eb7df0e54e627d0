import { useEffect } from 'react';
import type { ThemeId } from '../../../domain/pack';
import { useSession } from '../../../session/use-session';

/** Stores what was typed without waiting for the autosave, as soon as a field or a theme is left. */
export function useStoreEarly(theme: ThemeId): void {
  const session = useSession();
  useEffect(() => {
    const storeNow = () => void session.flush();
    document.addEventListener('focusout', storeNow);
    return () => {
      document.removeEventListener('focusout', storeNow);
      storeNow();
    };
  }, [session, theme]);
}
