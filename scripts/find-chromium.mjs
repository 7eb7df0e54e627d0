// Finds a Chromium for the tests, or gets one. Usage: node scripts/find-chromium.mjs
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, runPackage } from './project.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
    ]),
];

/** Path of a Chromium: CHROMIUM_PATH, else the system's, else the test library's own; null where there is none. */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  const { chromium } = await import('playwright-core');
  return [...inPath, ...usualPlaces, chromium.executablePath()].filter(Boolean).find(isBrowser) ?? null;
}

/** Path of a Chromium, downloaded or installed where none was found; null where that failed too. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== null) return found;
  console.log('No Chromium found. Getting the one of the test library …');
  await runPackage('playwright-core', ['install', 'chromium'], { quiet: true });
  const downloaded = await findChromium();
  if (downloaded !== null) return downloaded;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    console.log('That failed. Installing the package of the system …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, quiet: true });
  }
  return findChromium();
}

/** Arguments with which Chromium starts without a display, asks no server of its maker, and runs as root where it must. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** True for a program that starts: a system may hold a stub for another package, a download may lack its libraries. */
function isBrowser(file) {
  if (fs.statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  if (process.platform === 'win32') return true; // there, asking for the version would open a window
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await ensureChromium();
  console.log(found ?? 'No Chromium could be found or installed. Set CHROMIUM_PATH to one.');
  process.exitCode = found === null ? 1 : 0;
}
