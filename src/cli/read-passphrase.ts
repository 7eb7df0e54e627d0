import type { Io } from './command';
import { readBytes } from './read-bytes';

/** The passphrase in a text file of one line, or null after one sentence; it is never taken from the command itself, which others can see. */
export function readPassphrase(path: string, io: Io): string | null {
  const bytes = readBytes(path, io);
  if (!bytes) return null;
  // The decoder leaves a byte order mark out; the line end at the close is trimmed with every blank.
  const passphrase = new TextDecoder().decode(bytes).trim();
  if (passphrase !== '' && !/[\r\n]/.test(passphrase)) return passphrase;
  io.stderr(
    `${path}: A file with a passphrase has one line, the passphrase. Nothing was changed. Correct the file, or name another with --passphrase-file.\n`,
  );
  return null;
}
