import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What `lacuna COMMAND …` prints as JSON, from the very program that users run. */
export async function lacunaJson(...args: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/lacuna.mjs', ...args], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}
