/**
 * Whether two stored values say the same, bytes included. A field that is undefined is as good as absent, because JSON
 * does not have it; a value of a kind that no file can hold is the same as nothing.
 */
export function isSameStored(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Uint8Array) return b instanceof Uint8Array && isSameBytes(a, b);
  if (a instanceof ArrayBuffer) return b instanceof ArrayBuffer && isSameBytes(new Uint8Array(a), new Uint8Array(b));
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameStored(item, b[index]));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const [keys, others] = [definedKeys(a), definedKeys(b)];
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && isSameStored(a[key], b[key]));
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

type Plain = Readonly<Record<string, unknown>>;

const definedKeys = (value: Plain): readonly string[] => Object.keys(value).filter((key) => value[key] !== undefined);

function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
