/** Bytes as base64. */
export function textFromBytes(bytes: Uint8Array): string {
  const atOnce = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += atOnce) {
    binary += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  }
  return btoa(binary);
}

/** Bytes from base64; none where the text is not base64. */
export function bytesFromText(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
