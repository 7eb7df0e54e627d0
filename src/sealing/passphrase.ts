/** NIST SP 800-63B-4 asks for 15 characters where a passphrase is all that protects. */
export const shortestPassphrase = 15;

/** How many characters a passphrase counts for, as a person counts them; blanks at either end count for nothing. */
export function lengthOfPassphrase(passphrase: string): number {
  return [...passphrase.normalize('NFKC').trim()].length;
}

/** The same bytes for the same words, whichever keyboard wrote them: "é" as one sign or two, a blank of any width. */
export function bytesFromPassphrase(passphrase: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(passphrase.normalize('NFKC').trim());
}
