import pack from 'virtual:lacuna-pack';
import { navigate } from 'wouter/use-hash-location';
import type { AssessmentRepository, DeviceStorage } from '../domain/ports';
import type { Services } from '../features/services';
import { createPreferenceStore } from './preference-store';
import { randomId } from './random-id';
import { routes } from './routes';

interface Device {
  readonly repository: AssessmentRepository;
  readonly deviceStorage: DeviceStorage;
}

/** Everything the screens lean on, wired to the real clock, addresses and device. */
export function createServices({ repository, deviceStorage }: Device): Services {
  return {
    pack,
    repository,
    deviceStorage,
    clock: { now: () => new Date().toISOString() },
    ids: { next: randomId },
    preferences: createPreferenceStore(),
    routes,
    navigate: (href, options) => navigate(href, options),
    loadTrainingCase: async () => (await import('virtual:lacuna-training-case')).default,
  };
}
