import { unzipSync, zipSync } from 'fflate';

/**
 * The same package with the day of the report on every entry: the library stamps the moment at which it runs.
 * Noon exists on every day in every time zone, so the bytes are the same everywhere.
 */
export function repack(bytes: Uint8Array, createdAt: string): Uint8Array<ArrayBuffer> {
  const day = new Date(createdAt);
  // A zip knows the years 1980 to 2099, and a clock may be wrong.
  const year = Math.min(Math.max(day.getUTCFullYear(), 1980), 2099);
  const mtime = new Date(year, day.getUTCMonth(), day.getUTCDate(), 12);
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => rank(a) - rank(b));
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime, level: 9 }));
}

/** Some readers look at the list of types before anything else. */
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
