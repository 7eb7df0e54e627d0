import { bytesFromPassphrase } from './passphrase';

/** What makes a key of a passphrase, besides the passphrase; no secret, and written beside what is sealed. */
export interface KeyParameters {
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
}

/** OWASP asks for 600,000 or more of PBKDF2-SHA-256; what is more costs a reader a moment and a guesser the same each time. */
const currentIterations = 1_000_000;

const saltLengthInBytes = 16;

/** Parameters of today's strength with a salt that was never used. */
export function createKeyParameters(iterations = currentIterations): KeyParameters {
  return { iterations, salt: crypto.getRandomValues(new Uint8Array(saltLengthInBytes)) };
}

/** Browsers give cryptography to pages from https, this machine or a file, and to no others. */
export function isCryptographyHere(): boolean {
  return 'subtle' in crypto;
}

/** The AES-256-GCM key of a passphrase; it can be used, and never read out. */
export async function keyFromPassphrase(passphrase: string, { iterations, salt }: KeyParameters): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', bytesFromPassphrase(passphrase), 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt };
  return crypto.subtle.deriveKey(derivation, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
