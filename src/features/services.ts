import { createContext, use } from 'react';
import { assert } from '../base/assert';
import type { Result } from '../base/result';
import type { AssessmentId } from '../domain/assessment';
import type { Pack, QuestionId, ThemeId } from '../domain/pack';
import type {
  AssessmentRepository,
  BackupStore,
  Clock,
  DeviceStorage,
  ExportLog,
  FileStore,
  IdSource,
  KeepingNotes,
  Keyring,
  Rescue,
  TemplateStore,
  UrnStore,
  Vault,
} from '../domain/ports';
import type { ParagraphId, SourceId } from '../domain/source';
import type { TrainerGuide } from '../domain/trainer-guide';
import type { TrainingCase } from '../domain/training-case';
import type { TreatyChart } from '../domain/treaty-status';
import type { NewAssessmentDraft } from '../formats/new-assessment-schema';

export type Appearance = 'system' | 'light' | 'dark';

/** What the user chose about the interface itself; null follows the browser. */
export interface Preferences {
  readonly locale: string | null;
  readonly appearance: Appearance;
  /** The role of whoever works on this device, for the journal; "" where nobody said. */
  readonly author: string;
  /** The newer version of the questionnaire that need not be offered any more, or "". */
  readonly quietVersion: string;
  /** Minutes without use after which encrypted assessments are locked; 0 for never. */
  readonly lockAfterMinutes: number;
}

export interface PreferenceStore {
  current(): Preferences;
  change(preferences: Partial<Preferences>): void;
  subscribe(listener: () => void): () => void;
}

/** The form for a new assessment, or for the details of one, as it was left: a reload takes no word of it. */
export interface DraftStore {
  read(form: 'new' | AssessmentId): NewAssessmentDraft | null;
  /** null forgets it. */
  write(form: 'new' | AssessmentId, draft: NewAssessmentDraft | null): void;
}

/** How a workshop is being led: a reload of the page takes nothing of it. It is read with `formats/run-state.ts`. */
export interface RunNotes {
  read(id: AssessmentId): unknown;
  write(id: AssessmentId, note: object): void;
}

/** Codes that were typed and not brought in yet: leaving the screen takes none. They are read with `formats/code-draft.ts`. */
interface CodeDrafts {
  read(id: AssessmentId): unknown;
  /** null forgets them. */
  write(id: AssessmentId, draft: object | null): void;
}

/** Asking the browser to keep the data, and what it answered. */
export interface KeepingStore {
  current(): KeepingNotes;
  subscribe(listener: () => void): () => void;
  /** Asks now and notes the answer, which still has to be shown. */
  ask(): Promise<void>;
  /** Notes that the user has seen the answer. */
  noteShown(): void;
  /** Notes that something is stored here. */
  noteStored(): void;
}

/** Locks and unlocks encrypted assessments without losing what was typed. */
export interface Locking {
  /** Stores what was typed and forgets the key; where it can't be stored, or a form is half typed, nothing happens. */
  lock(id: AssessmentId): Promise<Result<void, { readonly kind: 'not-stored' }>>;
  /** The assessment that was to be locked last and was not, or null. */
  refused(): AssessmentId | null;
  /** Calls back when that changes. */
  subscribe(listener: () => void): () => void;
  /** Rejects where what encrypts could not be fetched. */
  loadVault(): Promise<Vault>;
}

/** Every address inside the app, as an `href`. */
export interface Routes {
  readonly assessments: () => string;
  readonly newAssessment: () => string;
  readonly assessment: (id: AssessmentId) => string;
  readonly details: (id: AssessmentId) => string;
  readonly workshop: (id: AssessmentId) => string;
  /** The secret vote on one device that is passed round. */
  readonly urn: (id: AssessmentId) => string;
  /** The facilitator's view of a workshop. */
  readonly run: (id: AssessmentId) => string;
  /** What the hall sees, in a window of its own. */
  readonly wall: (id: AssessmentId) => string;
  /** A room's practice on the invented country; in a training assessment only. */
  readonly calibration: (id: AssessmentId) => string;
  readonly theme: (id: AssessmentId, theme: ThemeId) => string;
  readonly question: (id: AssessmentId, theme: ThemeId, question: QuestionId) => string;
  /** The results, or one part of them. */
  readonly results: (id: AssessmentId, part?: string) => string;
  readonly plan: (id: AssessmentId) => string;
  readonly report: (id: AssessmentId) => string;
  /** Papers to fill in, and the way back of what they say. */
  readonly forms: (id: AssessmentId) => string;
  readonly weights: (id: AssessmentId) => string;
  readonly measures: (id: AssessmentId) => string;
  readonly compare: (id: AssessmentId) => string;
  /** Which version of the questionnaire the assessment has, and the way to a newer one. */
  readonly questionnaire: (id: AssessmentId) => string;
  readonly sources: () => string;
  readonly source: (source: SourceId) => string;
  readonly paragraph: (paragraph: ParagraphId) => string;
  readonly guide: () => string;
  /** The trainer's guide, or one part of it. */
  readonly trainer: (part?: string) => string;
  readonly settings: () => string;
  readonly backup: () => string;
}

/** What the first screen needs; the questionnaire is not among it, because it is large and that screen shows none of it. */
export interface Device {
  readonly repository: AssessmentRepository;
  /** The bytes of attached files. */
  readonly files: FileStore;
  /** Rejects where what keeps backups could not be fetched, without network at the first visit. */
  readonly loadBackups: () => Promise<BackupStore>;
  /** Rejects where what keeps the report template could not be fetched. */
  readonly loadTemplates: () => Promise<TemplateStore>;
  readonly urns: UrnStore;
  readonly keyring: Keyring;
  readonly locking: Locking;
  readonly exportLog: ExportLog;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly deviceStorage: DeviceStorage;
  readonly keeping: KeepingStore;
  /** All that is stored, whatever version of the database it stands in. */
  readonly rescue: Rescue;
  /** Whether what is stored survives the page. */
  readonly isLasting: boolean;
  readonly preferences: PreferenceStore;
  readonly draft: DraftStore;
  readonly codeDrafts: CodeDrafts;
  readonly runNotes: RunNotes;
  readonly routes: Routes;
  /** Goes to an address made by `routes`. */
  readonly navigate: (href: string, options?: { readonly replace?: boolean }) => void;
  /** Opens the list in a page that has just been loaded. */
  readonly restart: () => void;
  /** The invented country with model answers and the pack it fits, loaded when it is wanted. */
  readonly loadTrainingCase: () => Promise<Result<TrainingMaterial, { readonly kind: 'not-loaded' }>>;
  /** The guide for whoever leads a workshop, loaded when it is wanted. Always the same promise, so that a screen can wait for it. */
  readonly loadTrainerGuide: () => Promise<Result<TrainerGuide, { readonly kind: 'not-loaded' }>>;
  /** An earlier published version of the questionnaire. Always the same promise, so that a screen can wait for it. */
  readonly loadEarlierPack: (version: string) => Promise<Result<Pack, EarlierPackProblem>>;
  /** What official charts say of single countries, loaded when a question shows it. */
  readonly loadTreatyCharts: () => Promise<Result<readonly TreatyChart[], { readonly kind: 'not-loaded' }>>;
}

/** `unknown-version`: the app does not have it; it was never published, or is newer than the app. */
export interface EarlierPackProblem {
  readonly kind: 'unknown-version' | 'not-loaded';
}

export interface TrainingMaterial {
  readonly training: TrainingCase;
  readonly pack: Pack;
}

/** What every screen may use; the app wires it once, tests wire their own. */
export interface Services extends Device {
  /** Inside an assessment the version it was answered with (`PinnedPack.tsx`), elsewhere the app's own. */
  readonly pack: Pack;
  /** The app's own version. */
  readonly newestPack: Pack;
}

/** The device and the way to the questionnaire, as the app provides them; `PackGate` makes services of both. */
export interface UnopenedServices {
  readonly device: Device;
  /** Always the same promise, however often it is asked for. */
  readonly loadPack: () => Promise<Pack>;
}

export const UnopenedServicesContext = createContext<UnopenedServices | null>(null);
export const ServicesContext = createContext<Services | null>(null);

/** The services of the running app; only below a `PackGate`. */
export function useServices(): Services {
  const services = use(ServicesContext);
  assert(services, 'the screen stands inside ServicesContext');
  return services;
}

/** What works before the questionnaire is loaded. */
export function useDevice(): Device {
  const services = use(ServicesContext);
  const unopened = use(UnopenedServicesContext);
  const device = services ?? unopened?.device;
  assert(device, 'the screen stands inside ServicesContext or UnopenedServicesContext');
  return device;
}
