import fs from 'node:fs';
import path from 'node:path';
import { hashOf, root, run } from './project.mjs';

const stampFile = path.join(root, 'node_modules/.lacuna-installed');

/** Installs the locked packages where they are missing or the lock file has changed; otherwise takes no time. */
export async function ensureInstalled() {
  const stamp = hashOf(['package.json', 'package-lock.json']);
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return;
  const isFresh = !fs.existsSync(path.join(root, 'node_modules'));
  console.log(isFresh ? 'Installing the packages (about half a minute) …' : 'Bringing the packages up to date …');
  const { code, output } = await npm([isFresh ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error(output);
    console.error(
      'The packages could not be installed. Your data is not touched by this; check the network and try again.',
    );
    process.exit(1);
  }
  fs.writeFileSync(stampFile, stamp);
}

function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], { quiet: true });
  if (process.platform === 'win32') return run('cmd', ['/c', 'npm', ...args], { quiet: true });
  return run('npm', args, { quiet: true });
}
