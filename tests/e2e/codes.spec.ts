import { copyFile, readFile } from 'node:fs/promises';
import { chromium, type Browser, type LaunchOptions, type Page } from '@playwright/test';
import { filmCodes } from './support/filmed-codes';
import { lacunaPage } from './support/lacuna-page';
import { expect, portableAddress, test } from './support/lacuna-test';

test.setTimeout(180_000);

const articles = Array.from({ length: 200 }, (_, at) => `Article ${(at * at * 7919) % 997}`).join(', ');

/** A Chromium before whose camera somebody holds a film. */
function browserWithCamera(film: string, options: LaunchOptions): Promise<Browser> {
  const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  const args = [...(options.args ?? []), ...camera, `--use-file-for-fake-video-capture=${film}`];
  return chromium.launch({ ...options, args });
}

async function savedCopy(page: Page, to: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save-copy]').click()]);
  await copyFile(await download.path(), to);
  return to;
}

async function openFile(page: Page, home: string, file: string): Promise<string> {
  const app = lacunaPage(page, home);
  await app.open('/');
  const buffer = await readFile(file);
  await page.locator('input[type=file]').first().setInputFiles({ name: 'copy.lacuna.json', mimeType: '', buffer });
  await page.locator('dialog[open] button').first().click();
  await page.locator('main h3 a').first().click();
  await page.waitForURL(/#\/a\/[^/]+$/);
  return page.url().split('#/a/')[1] ?? '';
}

for (const { name, isPortable } of [
  { name: 'served', isPortable: false },
  { name: 'portable, by double click', isPortable: true },
]) {
  test.describe(name, () => {
    if (isPortable) test.use({ origin: portableAddress });

    test('answers pass from a screen to a camera, are shown and taken in', async ({
      page,
      served,
      launchOptions,
    }, info) => {
      const home = isPortable ? portableAddress : `${served.origin}/`;
      const app = lacunaPage(page, home);
      const host = await app.begin();
      await app.open(`/a/${host}/workshop`);
      const copy = await savedCopy(page, info.outputPath('copy.lacuna.json'));
      const held = await app.exportFile(0);

      const id = await openFile(page, home, copy);
      await page.locator('main input[type=text]').first().fill(`Police, on ${articles}`);
      await app.open(`/a/${id}/t/T1`);
      await app.choose('R01.L1', '3');
      await app.saved();
      await app.open(`/a/${id}`);
      await page.locator('[data-show-codes]').click();
      const film = info.outputPath('codes.y4m');
      expect(await filmCodes(page, film)).toBeGreaterThan(2);

      const browser = await browserWithCamera(film, launchOptions);
      const collector = await browser.newPage();
      const there = lacunaPage(collector, home);
      const hostThere = await openFile(collector, home, held);
      await there.open(`/a/${hostThere}/workshop`);
      await collector.locator('[data-read-codes]').click();
      await expect(collector.locator('[data-preview]')).toBeVisible({ timeout: 60_000 });
      await expect(collector.locator('video')).toHaveCount(0);
      await collector.locator('[data-merge]').click();
      await there.saved();
      await there.open(`/a/${hostThere}/t/T1`);
      await expect(there.question('R01.L1').locator('input[type=radio][value="3"]')).toBeChecked();
      await browser.close();
    });
  });
}
