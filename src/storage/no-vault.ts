import { failure } from '../base/result';
import type { Vault } from '../domain/ports';

const refused = async () => failure({ kind: 'storage-unavailable' } as const);

/** Where nothing outlives the page there is nothing to encrypt, and a locked assessment of a backup stays locked. */
export const noVault: Vault = { encrypt: refused, decrypt: refused, unlock: refused, changePassphrase: refused };
