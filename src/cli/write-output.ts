import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { ExitCode, Io } from './command';

/** Writes a whole file or nothing: first beside its place, then moved there in one step. */
export function writeOutput(path: string, content: string | Uint8Array, io: Io): ExitCode {
  const unfinished = `${path}.unfinished`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (thrown) {
    rmSync(unfinished, { force: true });
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown reason';
    io.stderr(`${path}: This file cannot be written (${code}). Nothing was changed. Choose another folder.\n`);
    return 1;
  }
  io.stdout(`Written: ${path}\n`);
  return 0;
}
