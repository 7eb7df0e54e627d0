import { failure, type Result, success } from '../base/result';

/** Bytes that only their key opens; the last 16 of `bytes` prove that nothing was changed. */
export interface SealedBytes {
  /** 96 bits, fresh for every seal: a second use with the same key would betray both. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const ivLengthInBytes = 12;

/** Seals bytes; `bound` is kept in the open and must be the same when the seal is opened. */
export async function sealBytes(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  bound: Uint8Array<ArrayBuffer>,
): Promise<SealedBytes> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLengthInBytes));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, bytes);
  return { iv, bytes: new Uint8Array(sealed) };
}

/** What was sealed, or nothing: the key is another, or the bytes, the iv or what is bound to them were changed. */
export function openBytes(
  key: CryptoKey,
  { iv, bytes }: SealedBytes,
  bound: Uint8Array<ArrayBuffer>,
): Promise<Result<Uint8Array<ArrayBuffer>, { readonly kind: 'not-opened' }>> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, bytes).then(
    (opened) => success(new Uint8Array(opened)),
    (thrown: unknown) => {
      // The one answer of WebCrypto to a seal that does not fit; anything else is a bug.
      if (thrown instanceof DOMException && thrown.name === 'OperationError') return failure({ kind: 'not-opened' });
      throw thrown;
    },
  );
}
