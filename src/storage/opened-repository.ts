import type { AssessmentRepository, BackupStore, FileStore } from '../domain/ports';

export interface OpenedRepository {
  readonly repository: AssessmentRepository;
  /** On the same connection, or in the same memory. */
  readonly files: FileStore;
  /** On the same connection, or in the same memory; fetched when it is wanted. */
  readonly loadBackups: () => Promise<BackupStore>;
  /** Whether what is saved survives the page. Where not, the app says so before anybody types. */
  readonly isLasting: boolean;
}
