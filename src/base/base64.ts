/** Few enough to be the arguments of one call. */
const stepInBytes = 0x8000;

export function base64FromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += stepInBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + stepInBytes));
  }
  return btoa(text);
}

/** The bytes in a text that the schema has found to be base64. */
export function bytesFromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
