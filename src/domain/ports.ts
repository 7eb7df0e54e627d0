import type { Result } from '../base/result';
import type { Conflict } from './apply-changes';
import type { Assessment, AssessmentId, AssessmentSummary } from './assessment';
import type { JournalEntry } from './journal';
import type { ReportTemplate } from './report-template';
import type { Urn } from './urn';

/** Why the device could not do what was asked; screens turn the kind into words. */
export type StorageProblem =
  | { readonly kind: 'quota-exceeded' }
  | { readonly kind: 'storage-blocked' }
  | { readonly kind: 'storage-unavailable' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'changed-elsewhere' }
  | { readonly kind: 'from-newer-app'; readonly version: number }
  /** Encrypted, and this window does not have its key. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged'; readonly detail: string };

/** Something stored that cannot be opened; its raw text can still be read and kept as a file. */
export interface UnreadableRecord {
  readonly id: AssessmentId;
  readonly problem: StorageProblem;
  readonly removed: boolean;
}

/** An encrypted assessment whose key this window does not have; nothing else of it can be told. */
export interface LockedRecord {
  readonly id: AssessmentId;
  /** ISO date-time, or "" where even that does not stand there. */
  readonly changedAt: string;
  readonly removed: boolean;
}

/** Where assessments live. A promise that resolves with `ok` means the transaction has completed (PRODUCT, contract 2). */
export interface AssessmentRepository {
  list(): Promise<Result<readonly AssessmentSummary[], StorageProblem>>;
  /** Those that were removed and can be restored. */
  listRemoved(): Promise<Result<readonly AssessmentSummary[], StorageProblem>>;
  /** Those that `list` cannot show because they are damaged or from a newer app. */
  listUnreadable(): Promise<Result<readonly UnreadableRecord[], StorageProblem>>;
  /** Those that are encrypted and locked in this window, removed ones too. Unlocked ones stand in the other lists. */
  listLocked(): Promise<Result<readonly LockedRecord[], StorageProblem>>;
  /** `not-found` also for a removed assessment, until it is restored. */
  load(id: AssessmentId): Promise<Result<StoredAssessment, StorageProblem>>;
  /** What is stored, readable or not, as JSON text for a rescue file. */
  readRaw(id: AssessmentId): Promise<Result<string, StorageProblem>>;
  /**
   * Writes only if the stored revision is still `basedOn` (null: not stored yet); otherwise `changed-elsewhere`, or
   * `not-found` where nothing is stored any more. Removing and restoring count as changes. Attached files that came
   * with it are stored in the same transaction: all or nothing.
   */
  save(
    assessment: Assessment,
    basedOn: number | null,
    files?: readonly IncomingFile[],
  ): Promise<Result<StoredAssessment, StorageProblem>>;
  /**
   * Makes the changes of these entries to what is stored now, and keeps the entries in the journal, in one transaction.
   * Where somebody stored something since `based`, changes of other fields stand beside theirs; of the same field the
   * later stands, and `conflicts` says so. `not-found` where the assessment was removed or is gone.
   */
  commit(based: StoredAssessment, entries: readonly JournalEntry[]): Promise<Result<Committed, StorageProblem>>;
  /** The journal of an assessment, oldest first; all of it, or only the newest entries. */
  history(id: AssessmentId, newest?: number): Promise<Result<JournalReading, StorageProblem>>;
  /** Makes a long journal shorter (`compact-journal.ts`); no answer changes. */
  compactHistory(id: AssessmentId): Promise<Result<void, StorageProblem>>;
  /** Moves the assessment out of the list but keeps it restorable. */
  remove(id: AssessmentId): Promise<Result<void, StorageProblem>>;
  restore(id: AssessmentId): Promise<Result<void, StorageProblem>>;
  /**
   * Calls back when another tab saved or removed an assessment, with what its commit kept and did not keep, so that
   * whoever wrote what was not kept hears of it too; returns the way to stop listening.
   */
  onChangeElsewhere(listener: (id: AssessmentId, clash: Clash) => void): () => void;
}

/** A file whose bytes have been found to fit its hash. */
export interface IncomingFile {
  readonly hash: string;
  readonly bytes: FileBytes;
  readonly facts: FileFacts;
}

export type FileBytes = Uint8Array<ArrayBuffer>;

export interface FileFacts {
  readonly mediaType: string;
  /** ISO date-time: a file that nothing names yet may be one whose command is still on its way. */
  readonly storedAt: string;
}

/** Where the bytes of attached files live, by assessment and hash. Bytes are put first, then named by a command. */
export interface FileStore {
  /** Stores the bytes and gives their hash; the same bytes again are one file. */
  put(assessment: AssessmentId, bytes: FileBytes, facts: FileFacts): Promise<Result<string, StorageProblem>>;
  /** `not-found` where the device does not have it, `damaged` where what it has does not fit the hash any more. */
  get(assessment: AssessmentId, hash: string): Promise<Result<FileBytes, StorageProblem>>;
  /** What there is, without reading it. */
  hashes(assessment: AssessmentId): Promise<Result<ReadonlySet<string>, StorageProblem>>;
  /** Deletes all files but these of an assessment that were stored before that moment. */
  sweep(assessment: AssessmentId, keep: ReadonlySet<string>, before: string): Promise<Result<void, StorageProblem>>;
}

/** An assessment with the counter that guards against a second tab writing over it. */
export interface StoredAssessment {
  readonly assessment: Assessment;
  readonly revision: number;
}

export interface Committed {
  readonly stored: StoredAssessment;
  readonly conflicts: readonly Conflict[];
}

/** The conflicts of one commit, and the revision it made; none where something else than a commit changed it. */
export interface Clash {
  readonly conflicts: readonly Conflict[];
  readonly revision: number;
}

export const noClash: Clash = { conflicts: [], revision: 0 };

export interface JournalReading {
  readonly entries: readonly JournalEntry[];
  /** So many entries are kept but could not be read. */
  readonly unreadable: number;
}

/** The newest state of an assessment that a page holds and has not stored, and what was done to it meanwhile. */
export interface Unstored {
  readonly assessment: Assessment;
  /** What was done since it was last stored; some of it may be on its way there. */
  readonly entries: readonly JournalEntry[];
}

export interface FoundUnstored {
  readonly unstored: Unstored;
  /** Forgets it, once it is stored. */
  drop(): void;
}

/** Holds on to what is not stored while the page is being left, when nothing can be waited for: `keep` is done when it returns. */
export interface LastWords {
  keep(unstored: Unstored): Result<void, StorageProblem>;
  /** Forgets what this page kept, which is stored by now. */
  drop(): void;
  /** What earlier pages kept and nobody has stored since. */
  found(): Promise<readonly FoundUnstored[]>;
  /** Makes ready to keep, where that takes time: what is encrypted cannot be sealed while a page is being left. */
  prepare(unstored: Unstored): void;
}

/** Which encrypted assessments this window has the keys of. */
export interface Keyring {
  unlocked(): ReadonlySet<string>;
  /** Forgets the key. */
  lock(id: AssessmentId): void;
  /** A copy of an encrypted assessment is encrypted too, with the same key. */
  sealAlike(original: AssessmentId, copy: AssessmentId): void;
  subscribe(listener: () => void): () => void;
}

/** Why an assessment was not encrypted, unlocked or decrypted; nothing was changed. */
export type VaultProblem =
  | StorageProblem
  | { readonly kind: 'wrong-passphrase' }
  /** The browser offers no encryption at this address. */
  | { readonly kind: 'no-cryptography' };

/** Assessments encrypted where they are stored; each of these is one transaction. */
export interface Vault {
  /** Encrypts record, summary, journal and attached files, and takes the plain ones out of the safety copies. */
  encrypt(id: AssessmentId, passphrase: string): Promise<Result<void, VaultProblem>>;
  /** Stores it plain again; only while it is unlocked. */
  decrypt(id: AssessmentId): Promise<Result<void, VaultProblem>>;
  /** Keeps the key in this window, in memory. */
  unlock(id: AssessmentId, passphrase: string): Promise<Result<void, VaultProblem>>;
  changePassphrase(id: AssessmentId, passphrase: Change<string>): Promise<Result<void, VaultProblem>>;
}

export interface Change<T> {
  readonly from: T;
  readonly to: T;
}

/** All that one device holds of one assessment, just as it is stored, whether this version can read it or not. */
export interface StoredWhole {
  readonly id: string;
  readonly record: unknown;
  /** Oldest first. */
  readonly journal: readonly unknown[];
  /** Attached files by hash; their bytes belong to whoever asked for them. */
  readonly files: readonly StoredFile[];
}

interface StoredFile {
  readonly hash: string;
  readonly value: unknown;
}

/** Everything on a device but its safety copies. */
export interface Everything {
  readonly assessments: readonly StoredWhole[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What a restore writes, and what it was planned upon. */
export interface RestoreChanges {
  readonly puts: readonly StoredWhole[];
  readonly erased: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** `seenIn` everything that was there. */
  readonly seen: Seen;
}

/** By id, what tells one state of an assessment from another. */
export type Seen = Readonly<Record<string, string>>;

/** Where the report template of this device lives; in no assessment, and never locked with one. */
export interface TemplateStore {
  /** null where there is none. */
  read(): Promise<Result<ReportTemplate | null, StorageProblem>>;
  /** null removes it. */
  write(template: ReportTemplate | null): Promise<Result<void, StorageProblem>>;
}

/** The open urn of an assessment: at most one, the same in every window. */
export interface UrnStore {
  readonly read: (id: AssessmentId) => Urn | null;
  /** null where it is counted or thrown away; one that is not to last over a reload stays in memory. */
  readonly write: (id: AssessmentId, urn: Urn | null, options: { readonly isLasting: boolean }) => void;
}

export interface BackupStore {
  /** Everything as it is at one moment. */
  readEverything(): Promise<Result<Everything, StorageProblem>>;
  /**
   * Keeps a safety copy of everything, then makes the changes, in one transaction: all or nothing. `changed-elsewhere`
   * where anything is not as it was when the changes were planned.
   */
  restore(changes: RestoreChanges, madeAt: string): Promise<Result<void, StorageProblem>>;
  /** When the safety copies were made (ISO date-times), oldest first; the newest three are kept. */
  copies(): Promise<Result<readonly string[], StorageProblem>>;
  /** Everything as it was then. */
  readCopy(madeAt: string): Promise<Result<Everything, StorageProblem>>;
  removeCopy(madeAt: string): Promise<Result<void, StorageProblem>>;
  /** Deletes an assessment for good, with its journal and files, in the safety copies too. */
  erase(id: AssessmentId): Promise<Result<void, StorageProblem>>;
  /** Deletes everything that the app keeps in this browser; `storage-blocked` while another tab holds on to it. */
  eraseEverything(): Promise<Result<void, StorageProblem>>;
}

/** When each assessment was last saved as a file or in a backup, on this device. */
export interface ExportLog {
  /** `changedAt` of the state that was saved, and when; null where it never was. */
  last(id: AssessmentId): Exported | null;
  mark(saved: readonly Pick<Exported & { readonly id: AssessmentId }, 'id' | 'changedAt'>[], at: string): void;
  /** Until when the user wants no reminder, or "". */
  quietUntil(): string;
  beQuietUntil(moment: string): void;
}

export interface Exported {
  readonly changedAt: string;
  readonly at: string;
}

/** The present moment; `domain` never reads the system's clock itself. */
export interface Clock {
  /** ISO date-time in UTC. */
  now(): string;
}

export interface IdSource {
  next(): string;
}

/** Whether the browser has promised to keep what is stored, and how much room there is; null where it does not say. */
export interface StorageFacts {
  readonly persisted: boolean;
  readonly usageInBytes: number | null;
  readonly quotaInBytes: number | null;
}

export interface DeviceStorage {
  facts(): Promise<Result<StorageFacts, StorageProblem>>;
  /** Asks the browser never to evict what is stored; the facts tell what it answered. */
  persist(): Promise<Result<StorageFacts, StorageProblem>>;
}

/** What is noted, beside the assessments, of asking the browser to keep them. */
export interface KeepingNotes {
  /** When it was asked last, or null. */
  readonly askedAt: string | null;
  readonly answer: 'promised' | 'refused' | 'unknown' | null;
  /** Whether the user has seen that answer. */
  readonly isAnswerShown: boolean;
  /** Whether an assessment was ever stored here, so that a database that does not open is not taken for an empty one. */
  readonly hasStored: boolean;
}

export const noKeepingNotes: KeepingNotes = { askedAt: null, answer: null, isAnswerShown: false, hasStored: false };

/** What stands in the database as text, for files; it is never opened, changed or upgraded for that. */
export type Rescue = () => Promise<Result<readonly RescuedRecord[], StorageProblem>>;

export interface RescuedRecord {
  readonly id: string;
  readonly text: string;
}
