import { routes } from '../../src/app/routes';
import { success } from '../../src/base/result';
import type { Pack } from '../../src/domain/pack';
import type { Services } from '../../src/features/services';
import { createMemoryRepository } from '../../src/storage/memory-repository';

/** Services for one screen in a test: memory instead of a disk, a clock that stands, ids that count. */
export function buildServices(pack: Pack, changes: Partial<Services> = {}): Services {
  let count = 0;
  const facts = { persisted: true, usageInBytes: 0, quotaInBytes: 1000 };
  return {
    pack,
    repository: createMemoryRepository(),
    clock: { now: () => '2026-07-01T09:00:00.000Z' },
    ids: { next: () => `id-${(count += 1)}` },
    deviceStorage: { facts: async () => success(facts), persist: async () => success(facts) },
    preferences: {
      current: () => ({ locale: null, appearance: 'system' }),
      change: () => undefined,
      subscribe: () => () => undefined,
    },
    routes,
    navigate: () => undefined,
    loadTrainingCase: () => Promise.reject(new Error('This test opens no training case')),
    ...changes,
  };
}
