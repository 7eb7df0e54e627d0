import type { AssessmentId } from '../domain/assessment-id';
import type { UrnStore } from '../domain/ports';
import type { Urn } from '../domain/urn';
import { parseUrn } from '../formats/urn-schema';

/**
 * Open urns in the browser's local storage, which is written before a call returns and read by every window. One of an
 * encrypted assessment, or in a browser that stores nothing, lives as long as the page.
 */
export function createUrnStore(): UrnStore {
  const held = new Map<AssessmentId, Urn>();
  return {
    read: (id) => held.get(id) ?? stored(id),
    write: (id, urn, { isLasting }) => {
      held.delete(id);
      if (urn === null) forget(id);
      else if (!isLasting || !store(id, urn)) held.set(id, urn);
    },
  };
}

const keyOf = (id: AssessmentId): string => `lacuna-urn-${id}`;

function stored(id: AssessmentId): Urn | null {
  try {
    return parseUrn(JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null'));
  } catch {
    return null; // storage is blocked, or another program wrote here: no urn is open
  }
}

/** Whether it stands there now. */
function store(id: AssessmentId, urn: Urn): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(urn));
    return true;
  } catch {
    return false; // blocked or full: it lives in memory, and leaving the page asks first
  }
}

function forget(id: AssessmentId): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // blocked: nothing was stored either
  }
}
