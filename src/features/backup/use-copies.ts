import { useEffect, useReducer, useState } from 'react';
import { useDevice } from '../services';

/** When the safety copies of this device were made, newest first; none where that cannot be read. */
export function useCopies() {
  const { loadBackups } = useDevice();
  const [copies, setCopies] = useState<readonly string[]>([]);
  const [round, reload] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const backups = await loadBackups().catch(() => null);
      const found = await backups?.copies();
      if (isCurrent && found?.ok === true) setCopies(found.value.toReversed());
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [loadBackups, round]);
  return { copies, reload };
}
