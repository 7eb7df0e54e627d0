import type { Clock, DeviceStorage, KeepingNotes } from '../domain/ports';
import type { KeepingStore } from '../features/services';
import { readKeepingNotes, writeKeepingNotes } from '../storage/keeping-notes';

/** Asks the browser to keep the data, and remembers that it was asked and what it answered. */
export function createKeepingStore(deviceStorage: DeviceStorage, clock: Clock): KeepingStore {
  let notes = readKeepingNotes();
  const listeners = new Set<() => void>();
  const change = (changes: Partial<KeepingNotes>) => {
    notes = { ...notes, ...changes };
    writeKeepingNotes(notes);
    for (const listener of listeners) listener();
  };
  return {
    current: () => notes,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: async () => {
      const askedAt = clock.now();
      change({ askedAt });
      const facts = await deviceStorage.persist();
      const answer = !facts.ok ? 'unknown' : facts.value.persisted ? 'promised' : 'refused';
      change({ askedAt, answer, isAnswerShown: false });
    },
    noteShown: () => change({ isAnswerShown: true }),
    noteStored: () => {
      if (!notes.hasStored) change({ hasStored: true });
    },
  };
}
