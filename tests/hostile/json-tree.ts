/** A place in parsed JSON that can be read and replaced. */
export interface Place {
  readonly holder: object;
  readonly key: string | number;
}

/** Every place below the root, parents before what they hold. */
export function placesIn(root: unknown): readonly Place[] {
  if (typeof root !== 'object' || root === null) return [];
  const keys = Array.isArray(root) ? root.map((_, index) => index) : Object.keys(root);
  return keys.flatMap((key) => [{ holder: root, key }, ...placesIn(Reflect.get(root, key))]);
}

export const valueAt = ({ holder, key }: Place): unknown => Reflect.get(holder, key);

/** Puts a value there as an own property, whatever the key is called. */
export function put({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Whether `inner` is `outer` or stands somewhere inside it. */
export function holds(outer: unknown, inner: unknown): boolean {
  if (outer === inner) return true;
  return typeof outer === 'object' && outer !== null && Object.values(outer).some((value) => holds(value, inner));
}
