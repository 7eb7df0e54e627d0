import { chromium } from 'playwright-core';
import { serve } from './scripts/serve.mjs';
import { chromiumArguments } from './scripts/find-chromium.mjs';
const port = 4177; await serve('dist', { port });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: chromiumArguments });
for (const [name, width, scheme] of [['1280-light', 1280, 'light'], ['360-dark', 360, 'dark']]) {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme })).newPage();
  await page.goto(`http://localhost:${port}/#/`);
  await page.getByRole('button', { name: /training/i }).first().click();
  await page.waitForURL(/#\/a\//, { timeout: 60000 }).catch(() => {});
  await page.waitForTimeout(2000);
  const id = page.url().match(/#\/a\/([^/]+)/)?.[1];
  console.log(page.url());
  await page.goto(`http://localhost:${port}/#/a/${id}/workshop`);
  await page.getByLabel('Votes', { exact: true }).fill('R01.L1 1 1 1 2 dk\nR02.L1 0 1 2 3 4\nR03.L1 1 1 2 3 3\nR01.L1 7');
  await page.screenshot({ path: `/tmp/w-${name}-a.png`, fullPage: true });
  await page.getByRole('button', { name: 'Count these slips' }).click();
  await page.screenshot({ path: `/tmp/w-${name}-b.png`, fullPage: true });
  await page.goto(`http://localhost:${port}/#/a/${id}/forms`); await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/w-${name}-forms.png`, fullPage: true });
  console.log(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
}
await browser.close(); process.exit(0);
