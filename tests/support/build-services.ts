import { failure, success } from '../../src/base/result';
import type { Pack } from '../../src/domain/pack';
import type { AssessmentId } from '../../src/domain/assessment';
import { type Exported, type ExportLog, type KeepingNotes, noKeepingNotes } from '../../src/domain/ports';
import type { KeepingStore, Routes, Services } from '../../src/features/services';
import { createCodeDrafts } from '../../src/storage/code-drafts';
import { createMemoryFileStore } from '../../src/storage/memory-file-store';
import { createMemoryBackupStore } from '../../src/storage/memory-backup-store';
import { createMemoryTemplateStore } from '../../src/storage/template-store';
import { noVault } from '../../src/storage/no-vault';
import { createUrnStore } from '../../src/storage/urns';
import { createMemoryDevice, createMemoryRepository } from '../../src/storage/memory-repository';

/** Services for one screen in a test: memory instead of a disk, a clock that stands, ids that count. */
export function buildServices(pack: Pack, changes: Partial<Services> = {}): Services {
  let count = 0;
  const drafts = new Map<string, ReturnType<Services['draft']['read']>>();
  const runs = new Map<string, object>();
  const memory = createMemoryDevice();
  const facts = { persisted: true, usageInBytes: 0, quotaInBytes: 1_000_000_000 };
  return {
    pack,
    newestPack: pack,
    loadEarlierPack: async () => failure({ kind: 'unknown-version' }),
    repository: createMemoryRepository(memory),
    files: createMemoryFileStore(memory),
    loadBackups: async () => createMemoryBackupStore(memory),
    loadTemplates: async () => createMemoryTemplateStore(memory.settings),
    urns: createUrnStore(),
    keyring: noKeys,
    locking: noLocking,
    exportLog: buildExportLog(),
    isLasting: true,
    clock: { now: () => '2026-07-01T09:00:00.000Z' },
    ids: { next: () => `id-${(count += 1)}` },
    deviceStorage: { facts: async () => success(facts), persist: async () => success(facts) },
    keeping: createKeepingStore(noKeepingNotes),
    rescue: async () => success([]),
    preferences: {
      current: () => preferences,
      change: () => undefined,
      subscribe: () => () => undefined,
    },
    draft: { read: (form) => drafts.get(form) ?? null, write: (form, written) => void drafts.set(form, written) },
    codeDrafts: createCodeDrafts(noKeys),
    runNotes: { read: (id) => runs.get(id) ?? null, write: (id, note) => void runs.set(id, note) },
    routes: plainRoutes,
    navigate: () => undefined,
    restart: () => undefined,
    loadTrainingCase: () => Promise.reject(new Error('This test opens no training case')),
    loadTrainerGuide: () => Promise.reject(new Error('This test opens no guide')),
    loadTreatyCharts: async () => success([]),
    ...changes,
  };
}

const preferences = {
  locale: null,
  appearance: 'system',
  author: '',
  quietVersion: '',
  lockAfterMinutes: 15,
} as const;

/** Nothing is encrypted here. */
const noKeys: Services['keyring'] = {
  unlocked: () => noIds,
  lock: () => undefined,
  sealAlike: () => undefined,
  subscribe: () => () => undefined,
};
const noIds: ReadonlySet<string> = new Set();
const noLocking: Services['locking'] = {
  lock: async () => success(undefined),
  refused: () => null,
  subscribe: () => () => undefined,
  loadVault: async () => noVault,
};

/** A log that lives as long as the test. */
export function buildExportLog(): ExportLog {
  const marks = new Map<AssessmentId, Exported>();
  let quietUntil = '';
  return {
    last: (id) => marks.get(id) ?? null,
    mark: (saved, at) => saved.forEach(({ id, changedAt }) => marks.set(id, { changedAt, at })),
    quietUntil: () => quietUntil,
    beQuietUntil: (moment) => void (quietUntil = moment),
  };
}

/** Notes that live as long as the test; asking is promised. */
export function createKeepingStore(start: KeepingNotes): KeepingStore {
  let notes = start;
  const listeners = new Set<() => void>();
  const change = (changes: Partial<KeepingNotes>) => {
    notes = { ...notes, ...changes };
    for (const listener of listeners) listener();
  };
  return {
    current: () => notes,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask: async () => change({ askedAt: '2026-07-01T09:00:00.000Z', answer: 'promised', isAnswerShown: false }),
    noteShown: () => change({ isAnswerShown: true }),
    noteStored: () => change({ hasStored: true }),
  };
}

/** Addresses of the same form as the app's own. */
const plainRoutes: Routes = {
  assessments: () => '#/',
  newAssessment: () => '#/new',
  assessment: (id) => `#/a/${id}`,
  details: (id) => `#/a/${id}/details`,
  workshop: (id) => `#/a/${id}/workshop`,
  urn: (id) => `#/a/${id}/workshop/urn`,
  run: (id) => `#/a/${id}/workshop/run`,
  wall: (id) => `#/wall/${id}`,
  calibration: (id) => `#/a/${id}/workshop/calibration`,
  theme: (id, theme) => `#/a/${id}/t/${theme}`,
  question: (id, theme, question) => `#/a/${id}/t/${theme}/${question}`,
  results: (id, part) => (part === undefined ? `#/a/${id}/results` : `#/a/${id}/results/${part}`),
  plan: (id) => `#/a/${id}/plan`,
  report: (id) => `#/a/${id}/report`,
  forms: (id) => `#/a/${id}/forms`,
  weights: (id) => `#/a/${id}/weights`,
  measures: (id) => `#/a/${id}/measures`,
  compare: (id) => `#/a/${id}/compare`,
  questionnaire: (id) => `#/a/${id}/questionnaire`,
  sources: () => '#/sources',
  source: (source) => `#/sources/${source}`,
  paragraph: (paragraph) => `#/sources/${paragraph}`,
  guide: () => '#/guide',
  trainer: (part) => (part === undefined ? '#/guide/trainer' : `#/guide/trainer/${part}`),
  settings: () => '#/settings',
  backup: () => '#/backup',
};
