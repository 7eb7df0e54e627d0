import { navigate } from 'wouter/use-hash-location';
import { failure, success } from '../base/result';
import type { Pack } from '../domain/pack';
import type {
  AssessmentRepository,
  BackupStore,
  DeviceStorage,
  ExportLog,
  FileStore,
  Keyring,
  TemplateStore,
} from '../domain/ports';
import type { Device } from '../features/services';
import { createCodeDrafts } from '../storage/code-drafts';
import { readFormDraft, writeFormDraft } from '../storage/form-drafts';
import { readRunNote, writeRunNote } from '../storage/run-notes';
import { rescueEverything } from '../storage/rescue-everything';
import { createUrnStore } from '../storage/urns';
import { createKeepingStore } from './keeping-store';
import { createPreferenceStore } from './preference-store';
import { randomId } from './random-id';
import { routes } from './routes';

interface Storage {
  readonly repository: AssessmentRepository;
  readonly files: FileStore;
  readonly keyring: Keyring;
  readonly loadBackups: () => Promise<BackupStore>;
  readonly loadTemplates: () => Promise<TemplateStore>;
  readonly exportLog: ExportLog;
  readonly deviceStorage: DeviceStorage;
  readonly isLasting: boolean;
}

interface OpenedServices {
  /** Locking needs the session, which needs these. */
  readonly device: Omit<Device, 'locking'>;
  readonly loadPack: () => Promise<Pack>;
}

/** Everything the screens lean on, wired to the real clock, addresses and device. */
export function createServices({ deviceStorage, isLasting, ...stores }: Storage): OpenedServices {
  const clock = { now: () => new Date().toISOString() };
  return {
    device: {
      ...stores,
      deviceStorage,
      keeping: createKeepingStore(deviceStorage, clock),
      rescue: () => rescueEverything('lacuna'),
      isLasting,
      clock,
      ids: { next: randomId },
      preferences: createPreferenceStore(),
      urns: createUrnStore(),
      draft: { read: readFormDraft, write: writeFormDraft },
      codeDrafts: createCodeDrafts(stores.keyring),
      runNotes: { read: readRunNote, write: writeRunNote },
      routes,
      navigate: (href, options) => navigate(href, options),
      restart: () => {
        navigate(routes.assessments(), { replace: true });
        location.reload();
      },
      loadTrainingCase: () =>
        Promise.all([import('virtual:lacuna-training-case'), loadPack()]).then(
          ([{ default: training }, pack]) => success({ training, pack }),
          () => failure({ kind: 'not-loaded' }),
        ),
      loadTrainerGuide: () => (guide ??= fetchTrainerGuide()),
      loadEarlierPack: (version) => {
        const asked = earlierPacks.get(version) ?? fetchEarlierPack(version);
        earlierPacks.set(version, asked);
        return asked;
      },
      loadTreatyCharts: () =>
        import('virtual:lacuna-treaty-status').then(
          (module) => success(module.default),
          () => failure({ kind: 'not-loaded' }),
        ),
    },
    loadPack,
  };
}

let loading: Promise<Pack> | null = null;

/** A quarter of the whole program, so not part of the first screen. */
function loadPack(): Promise<Pack> {
  loading ??= import('virtual:lacuna-pack').then((module) => module.default);
  return loading;
}

let guide: ReturnType<Device['loadTrainerGuide']> | null = null;

function fetchTrainerGuide(): ReturnType<Device['loadTrainerGuide']> {
  return import('virtual:lacuna-trainer-guide').then(
    (module) => success(module.default),
    () => {
      guide = null;
      return failure({ kind: 'not-loaded' });
    },
  );
}

const earlierPacks = new Map<string, ReturnType<Device['loadEarlierPack']>>();

function fetchEarlierPack(version: string): ReturnType<Device['loadEarlierPack']> {
  const fetched = import('virtual:lacuna-earlier-packs').then(({ default: loaders }) =>
    Object.hasOwn(loaders, version) ? loaders[version]?.() : undefined,
  );
  return fetched.then(
    (module) => (module ? success(module.default) : failure({ kind: 'unknown-version' })),
    () => failure({ kind: 'not-loaded' }),
  );
}
