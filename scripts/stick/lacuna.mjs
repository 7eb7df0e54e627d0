import path from 'node:path';
import { compileMessages } from '../compile-messages.mjs';
import { root, run } from '../project.mjs';

/** Runs one command of the command line, or throws with what it said. */
export async function lacuna(args) {
  await compileMessages();
  const main = path.join(root, 'src/cli/main.ts');
  const { code, output } = await run(process.execPath, ['--import', 'tsx', main, ...args], { quiet: true });
  if (code !== 0) throw new Error(`${output.trim()}\nThe stick was not written.`);
}
