import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { expect, test as base } from './support/lacuna-test';
import { lacunaPage } from './support/lacuna-page';

/** A copy of the build on a server of its own, which can be given a newer version. */
const test = base.extend<{ site: { readonly origin: string; publish(version: string): void } }>({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lacuna-site-'));
    cpSync(resolve('dist'), folder, { recursive: true });
    const server = await serve(folder, { port: 0 });
    await use({
      origin: `http://127.0.0.1:${server.port}`,
      publish: (version) => {
        const worker = join(folder, 'sw.js');
        writeFileSync(
          worker,
          readFileSync(worker, 'utf8').replace(/^const version = .*$/m, `const version = "${version}";`),
        );
        const page = join(folder, 'index.html');
        writeFileSync(
          page,
          readFileSync(page, 'utf8').replace('</title>', `</title><meta name="build" content="${version}" />`),
        );
      },
    });
    await server.close();
    rmSync(folder, { recursive: true });
  },
});

test.use({ origin: ({ site }, use) => use(site.origin) });

test('a new version waits until it is asked for, and then keeps every answer', async ({ page, site }) => {
  const app = lacunaPage(page, `${site.origin}/`);
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const id = await app.begin();
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', '3');
  await app.saved();

  site.publish('newer');
  await page.reload();
  const useNow = page.locator('[role=status] button');
  await expect(useNow).toBeVisible();
  await expect(page.locator('meta[name=build]')).toHaveCount(0);

  await useNow.click();
  await expect(page.locator('meta[name=build]')).toHaveAttribute('content', 'newer');
  await expect(app.question('R01.L1').locator('input[type=radio][value="3"]')).toBeChecked();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['lacuna-newer']);
});
