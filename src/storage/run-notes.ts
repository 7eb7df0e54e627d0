/** What the facilitator chose, for this tab only; null where there is nothing that can be read. */
export function readRunNote(id: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null');
  } catch {
    return null; // storage is blocked, or another program wrote here: the day begins anew
  }
}

/** Keeps it over a reload; where nothing can be stored it lives as long as the page. */
export function writeRunNote(id: string, note: object): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(note));
  } catch {
    return; // as above: the page itself still has it
  }
}

const keyOf = (id: string): string => `lacuna-run-${id}`;
