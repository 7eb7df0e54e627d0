const dataKeyLengthInBytes = 32;

export type RawKey = Uint8Array<ArrayBuffer>;

export interface DataKey {
  /** No secret. */
  readonly name: string;
  readonly raw: RawKey;
}

/** A data key that was never used, and the name it goes by. */
export function createDataKey(): DataKey {
  return { name: crypto.randomUUID(), raw: crypto.getRandomValues(new Uint8Array(dataKeyLengthInBytes)) };
}

/** The key itself, which can be used and never read out again. */
export function importDataKey(raw: RawKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
