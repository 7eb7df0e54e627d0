// Measures what the first screen makes a phone fetch. Usage: node scripts/check-budget.mjs (after a build)
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { distFolder } from './build.mjs';

const kib = 1024;
const limits = { total: 200 * kib, scripts: 160 * kib };

/** Prints a table and resolves to whether the first load keeps within its limits, gzip; what loads on demand is only listed. */
export async function checkBudget() {
  const html = fs.readFileSync(path.join(distFolder, 'index.html'), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, name]) => name);
  const scripts = withStaticImports(linked.filter((name) => name.endsWith('.js')));
  const styles = linked.filter((name) => name.endsWith('.css'));
  const fonts = styles.flatMap(firstScreenFonts);
  const first = ['index.html', ...scripts, ...styles, ...fonts];
  const scriptBytes = sum(scripts);
  const totalBytes = sum(first);
  console.log('First load (gzip KiB)');
  for (const name of first) console.log(`  ${inKib(sizeOf(name)).padStart(7)}  ${name}`);
  console.log(`  ${inKib(scriptBytes).padStart(7)}  scripts, at most ${limits.scripts / kib}`);
  console.log(`  ${inKib(totalBytes).padStart(7)}  in all, at most ${limits.total / kib}`);
  const later = fs.readdirSync(path.join(distFolder, 'assets')).map((name) => `assets/${name}`);
  const onDemand = later.filter((name) => !first.includes(name)).sort((a, b) => sizeOf(b) - sizeOf(a));
  console.log(`On demand (${inKib(sum(onDemand))} KiB in ${onDemand.length} files), largest first`);
  for (const name of onDemand.slice(0, 8)) console.log(`  ${inKib(sizeOf(name)).padStart(7)}  ${name}`);
  console.log(
    `Portable file: ${inKib(sizeOf('lacuna.html'))} KiB gzip, ${inKib(fs.statSync(path.join(distFolder, 'lacuna.html')).size)} as it is`,
  );
  return scriptBytes <= limits.scripts && totalBytes <= limits.total;
}

/** Entry scripts and everything they import before they can run; dynamic imports are not followed. */
function withStaticImports(entries) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    const code = fs.readFileSync(path.join(distFolder, name), 'utf8');
    for (const [, file] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) visit(`assets/${file}`);
  };
  entries.forEach(visit);
  return [...found];
}

/** The Latin faces a first screen in English uses; a browser fetches extended and other alphabets only when it meets their letters. */
function firstScreenFonts(style) {
  const css = fs.readFileSync(path.join(distFolder, style), 'utf8');
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const urls = faces.flatMap((face) => [...face.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url]) => url));
  return urls.map((url) => `assets/${path.basename(url)}`).filter((name) => !/-ext-/.test(name));
}

function sizeOf(name) {
  return zlib.gzipSync(fs.readFileSync(path.join(distFolder, name)), { level: 9 }).length;
}

function sum(names) {
  return names.reduce((total, name) => total + sizeOf(name), 0);
}

function inKib(bytes) {
  return (bytes / kib).toFixed(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await checkBudget()) ? 0 : 1;
