// Draws the PNG icons from public/icon.svg. Run by hand after the sign has changed: node scripts/make-icons.mjs
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from './find-chromium.mjs';
import { root } from './project.mjs';

const sign = fs.readFileSync(path.join(root, 'public/icon.svg'), 'utf8');
// Android cuts a maskable icon to any shape: colour to the edge, the sign within the middle 80 %.
const maskable = sign
  .replace(' rx="12"', '')
  .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
  .replace('<rect width="64" height="64"', '<rect x="-8" y="-8" width="80" height="80"');

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
for (const [name, size, svg] of [
  ['icon-192', 192, sign],
  ['icon-512', 512, sign],
  ['icon-maskable-512', 512, maskable],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}"`)}`);
  await page.screenshot({ path: path.join(root, `public/${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
