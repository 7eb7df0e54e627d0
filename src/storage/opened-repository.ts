import type { AssessmentRepository, BackupStore, FileStore, TemplateStore, Vault } from '../domain/ports';
import type { SealRing } from './internal/keyring';

export interface OpenedRepository {
  readonly repository: AssessmentRepository;
  /** On the same connection, or in the same memory. */
  readonly files: FileStore;
  /** That of the repository and the files. */
  readonly keyring: SealRing;
  /** On the same connection, or in the same memory; fetched when it is wanted. */
  readonly loadBackups: () => Promise<BackupStore>;
  /** The same; rejects where it could not be fetched. */
  readonly loadTemplates: () => Promise<TemplateStore>;
  /** Rejects where what encrypts could not be fetched. */
  readonly loadVault: () => Promise<Vault>;
  /** Whether what is saved survives the page. Where not, the app says so before anybody types. */
  readonly isLasting: boolean;
}
