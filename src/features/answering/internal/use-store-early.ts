import { useEffect } from 'react';
import type { ThemeId } from '../../../domain/pack';
import { useSession } from '../../../session/use-session';

/** Stores what was typed without waiting for the autosave: when a field is left (call it there) and when a theme is. */
export function useStoreEarly(theme: ThemeId): () => void {
  const session = useSession();
  const storeNow = () => void session.flush();
  useEffect(() => () => void session.flush(), [session, theme]);
  return storeNow;
}
