import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 of the bytes in lower-case hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return [...(await digestOf(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same as bytes. The platform's own digest is the fastest, but a page that came over plain http has none. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if ('subtle' in crypto) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return sha256(bytes);
}
