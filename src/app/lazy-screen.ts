import { type ComponentType, lazy } from 'react';

/** A screen whose code is fetched when it is first wanted; named exports stay named. */
export function lazyScreen<Props extends object, Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) {
  return lazy(async () => ({ default: (await load())[name] }));
}
