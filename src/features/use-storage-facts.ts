import { useEffect, useState, useSyncExternalStore } from 'react';
import type { StorageFacts } from '../domain/ports';
import { useDevice } from './services';

/** What the browser says of the storage: not asked yet, nothing at all, or the facts. */
export type KnownStorage = 'reading' | 'unknown' | StorageFacts;

/** The facts about the storage, read again whenever the browser was asked to keep it. */
export function useStorageFacts(): KnownStorage {
  const { deviceStorage, keeping } = useDevice();
  const { answer, askedAt } = useSyncExternalStore(keeping.subscribe, keeping.current);
  const [known, setKnown] = useState<KnownStorage>('reading');
  useEffect(() => {
    let isCurrent = true;
    void deviceStorage.facts().then((facts) => {
      if (isCurrent) setKnown(facts.ok ? facts.value : 'unknown');
    });
    return () => {
      isCurrent = false;
    };
  }, [deviceStorage, answer, askedAt]);
  return known;
}
