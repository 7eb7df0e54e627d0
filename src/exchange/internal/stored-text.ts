import { isJsonObject } from '../../formats/migrate';
import { base64FromBytes, bytesFromBase64 } from '../../base/base64';

const bytesKey = '$bytes';
const bufferKey = '$buffer';
/** `JSON` texts with this key are refused on reading, as some programs take it for the prototype. */
const forbiddenKey = '__proto__';

/**
 * What is stored as JSON can hold it: bytes become `{"$bytes": base64}` and buffers `{"$buffer": base64}`; a key that
 * would be taken for one of these gets one "$" more.
 */
export function jsonFromStored(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [bytesKey]: base64FromBytes(value) };
  if (value instanceof ArrayBuffer) return { [bufferKey]: base64FromBytes(new Uint8Array(value)) };
  return mapped(value, { map: jsonFromStored, keyFrom: (key) => (needsSign(key) ? `$${key}` : key) });
}

/** The way back; bytes are a buffer of their own. Texts that are no base64 stay as they are. */
export function storedFromJson(value: unknown): unknown {
  const bytes = isJsonObject(value) ? bytesIn(value) : null;
  const keyFrom = (key: string) => (key.startsWith('$') && needsSign(key.slice(1)) ? key.slice(1) : key);
  return bytes ?? mapped(value, { map: storedFromJson, keyFrom });
}

const needsSign = (key: string): boolean => key.startsWith('$') || key === forbiddenKey;

function bytesIn(value: Readonly<Record<string, unknown>>): Uint8Array | ArrayBuffer | null {
  const [key, ...others] = Object.keys(value);
  if ((key !== bytesKey && key !== bufferKey) || others.length > 0) return null;
  const text = value[key];
  if (typeof text !== 'string' || !isBase64(text)) return null;
  const bytes = bytesFromBase64(text);
  return key === bufferKey ? bytes.buffer : bytes;
}

/** A pattern that repeats groups would run out of stack on a long text. */
const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

interface Mapping {
  readonly map: (inner: unknown) => unknown;
  readonly keyFrom: (key: string) => string;
}

function mapped(value: unknown, { map, keyFrom }: Mapping): unknown {
  if (Array.isArray(value)) return value.map(map);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [keyFrom(key), map(inner)]));
}
