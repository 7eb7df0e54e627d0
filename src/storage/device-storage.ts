import { failure, type Result, success } from '../base/result';
import type { DeviceStorage, StorageFacts, StorageProblem } from '../domain/ports';

/** What the browser says about room and permanence; `storage-unavailable` where it does not say anything. */
export function createDeviceStorage(manager: StorageManager | undefined = browsersManager()): DeviceStorage {
  return {
    facts: () => readFacts(manager),
    persist: async () => {
      try {
        if (manager) await manager.persist();
      } catch {
        return failure({ kind: 'storage-unavailable' });
      }
      return readFacts(manager);
    },
  };
}

/** Absent outside a secure context, whatever the types say. */
function browsersManager(): StorageManager | undefined {
  const page: { readonly navigator?: { readonly storage?: StorageManager } } = globalThis;
  return page.navigator?.storage;
}

async function readFacts(manager: StorageManager | undefined): Promise<Result<StorageFacts, StorageProblem>> {
  if (!manager) return failure({ kind: 'storage-unavailable' });
  try {
    const [persisted, { usage, quota }] = await Promise.all([manager.persisted(), manager.estimate()]);
    return success({ persisted, usageInBytes: usage ?? null, quotaInBytes: quota ?? null });
  } catch {
    return failure({ kind: 'storage-unavailable' });
  }
}
