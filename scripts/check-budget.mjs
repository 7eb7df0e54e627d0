// Measures what the first screen makes a browser fetch. Usage: node scripts/check-budget.mjs (after a build)
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { distFolder } from './build.mjs';
import { chromiumArguments, ensureChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

const kib = 1024;
const limits = { total: 200 * kib, scripts: 160 * kib };

/**
 * Opens the first screen in a fresh browser, prints what it fetched, and resolves to whether that keeps within the
 * limits (gzip). What the service worker fetches afterwards, for use without network, is listed and not counted.
 */
export async function checkBudget() {
  const first = await firstLoad();
  const scriptBytes = sum(first.filter((name) => name.endsWith('.js')));
  const totalBytes = sum(first);
  console.log('First load (gzip KiB)');
  for (const name of first) console.log(`  ${inKib(sizeOf(name))}  ${name}`);
  console.log(`  ${inKib(scriptBytes)}  scripts, at most ${limits.scripts / kib}`);
  console.log(`  ${inKib(totalBytes)}  in all, at most ${limits.total / kib}`);

  const all = fs.readdirSync(path.join(distFolder, 'assets')).map((name) => `assets/${name}`);
  const later = all.filter((name) => !first.includes(name)).sort((a, b) => sizeOf(b) - sizeOf(a));
  console.log(`On demand, largest first`);
  for (const name of later.slice(0, 8)) console.log(`  ${inKib(sizeOf(name))}  ${name}`);
  console.log(`  ${inKib(sum(later))}  in ${later.length} files`);
  console.log(`Portable file\n  ${inKib(fs.statSync(path.join(distFolder, 'lacuna.html')).size)}  uncompressed`);
  return scriptBytes <= limits.scripts && totalBytes <= limits.total;
}

async function firstLoad() {
  const { chromium } = await import('playwright-core');
  const server = await serve(distFolder, { port: 0 });
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  try {
    const origin = `http://127.0.0.1:${server.port}/`;
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const fetched = new Set();
    page.on('request', (request) => fetched.add(request.url().slice(origin.length) || 'index.html'));
    await page.goto(origin, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    return [...fetched];
  } finally {
    await browser.close();
    await server.close();
  }
}

function sizeOf(name) {
  return zlib.gzipSync(fs.readFileSync(path.join(distFolder, name)), { level: 9 }).length;
}

function sum(names) {
  return names.reduce((total, name) => total + sizeOf(name), 0);
}

function inKib(bytes) {
  return (bytes / kib).toFixed(1).padStart(7);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await checkBudget()) ? 0 : 1;
