import { readFileSync } from 'node:fs';
import type { Io } from './command';

/** What is in a file, or null after one sentence on why it cannot be read. */
export function readBytes(path: string, io: Io): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown reason';
    io.stderr(`${path}: This file cannot be read (${code}). Nothing was changed. Check the name and the folder.\n`);
    return null;
  }
}
