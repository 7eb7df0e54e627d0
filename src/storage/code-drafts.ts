import type { Keyring } from '../domain/ports';

/** Codes that were typed and not brought in yet, by assessment. */
interface CodeDrafts {
  /** null where there are none. */
  read(id: string): unknown;
  /** null forgets them. */
  write(id: string, draft: object | null): void;
}

/**
 * Keeps them while the page lives, and over a reload in the session storage of the tab. Those of an encrypted assessment
 * stay in memory, because what stands in session storage may reach the disk as it is.
 */
export function createCodeDrafts(keyring: Pick<Keyring, 'unlocked' | 'subscribe'>): CodeDrafts {
  const drafts = new Map<string, object | null>();
  keyring.subscribe(() => {
    for (const id of keyring.unlocked()) store(id, null);
  });
  return {
    read: (id) => (drafts.has(id) ? (drafts.get(id) ?? null) : stored(id)),
    write: (id, draft) => {
      drafts.set(id, draft);
      store(id, keyring.unlocked().has(id) ? null : draft);
    },
  };
}

function stored(id: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null');
  } catch {
    return null; // storage is blocked, or another program wrote here: the field begins empty
  }
}

function store(id: string, draft: object | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(id));
    else sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    return; // as above: the page itself still has it
  }
}

const keyOf = (id: string): string => `lacuna-codes-${id}`;
