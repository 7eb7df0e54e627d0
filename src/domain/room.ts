import type { StorageFacts } from './ports';

/** How much room the browser leaves; `unknown` where it does not say. */
export type Room = 'unknown' | 'enough' | 'little';

const littleInBytes = 5_000_000;
const mostlyFull = 0.9;

/** Little: more than nine tenths are used, or less than 5 MB are left. */
export function roomOf({ usageInBytes, quotaInBytes }: StorageFacts): Room {
  if (usageInBytes === null || quotaInBytes === null) return 'unknown';
  const isLittle = usageInBytes > mostlyFull * quotaInBytes || quotaInBytes - usageInBytes < littleInBytes;
  return isLittle ? 'little' : 'enough';
}

const smallInBytes = 120_000_000;

/** Whether the browser allows as little in all as private windows often do; it never says that a window is private. */
export function isAllowanceSmall({ quotaInBytes }: StorageFacts): boolean {
  return quotaInBytes !== null && quotaInBytes < smallInBytes;
}
