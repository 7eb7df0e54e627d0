// Builds what is served and the portable file, unless both are there for these very inputs.
// Usage: node scripts/build.mjs [--force] [--pseudo]
import './node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { hashOf, root, runPackage } from './project.mjs';

const inputs = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'public',
  'questionnaire',
  'scripts',
  'seeds',
  'src',
  'vite',
];

/** The folder that is served, and the one file that works from a USB stick. */
export const distFolder = path.join(root, 'dist');
export const portableFile = path.join(distFolder, 'lacuna.html');

/** Makes `dist/` with the portable file in it, or `dist-pseudo/` with the pseudo-languages and without that file. */
export async function build({ force = false, pseudo = false } = {}) {
  const outDir = pseudo ? 'dist-pseudo' : 'dist';
  const stampFile = path.join(root, outDir, '.build-stamp');
  const stamp = hashOf(inputs, (name) => name.startsWith('src/i18n/generated') || /\.test\.\w+$/.test(name));
  if (!force && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return;

  console.log(pseudo ? 'Building with pseudo-languages …' : 'Building …');
  fs.rmSync(stampFile, { force: true });
  const env = { LACUNA_PSEUDO: pseudo ? '1' : '' };
  await vite(['build', '--outDir', outDir, '--emptyOutDir'], env);
  if (!pseudo) {
    await vite(['build', '--mode', 'portable', '--outDir', 'dist-portable', '--emptyOutDir'], env);
    fs.copyFileSync(path.join(root, 'dist-portable/index.html'), portableFile);
    fs.rmSync(path.join(root, 'dist-portable'), { recursive: true, force: true });
  }
  fs.writeFileSync(stampFile, stamp);
}

async function vite(args, env) {
  const { code, output } = await runPackage('vite', [...args, '--logLevel', 'warn'], { env, quiet: true });
  const told = withoutStacks(output);
  if (told) console.log(told);
  if (code !== 0) throw new Error('The build stopped at the problem above. What was built before is incomplete.');
}

/** What stopped the build is told with file, line and reason; where in the bundler it surfaced helps nobody. */
function withoutStacks(output) {
  const lines = output
    .replace(/\n  errors: \[Getter\/Setter\]\n\}/g, '')
    .split('\n')
    .filter((line) => !/^\s+(at .+:\d+:\d+\)?|\d+: \S+)( \{)?$/.test(line));
  return [...new Set(lines)].join('\n').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  await build({ force: process.argv.includes('--force'), pseudo: process.argv.includes('--pseudo') }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
