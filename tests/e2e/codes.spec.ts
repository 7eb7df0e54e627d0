import { filmCodes } from './support/filmed-codes';
import { lacunaPage } from './support/lacuna-page';
import { expect, portableAddress, test } from './support/lacuna-test';
import { answerAs, browserWithCamera, openFile, saveTo } from './support/participants';

test.setTimeout(180_000);

const articles = Array.from({ length: 200 }, (_, at) => `Article ${(at * at * 7919) % 997}`).join(', ');

for (const { name, isPortable } of [
  { name: 'served', isPortable: false },
  { name: 'portable, by double click', isPortable: true },
]) {
  test.describe(name, () => {
    if (isPortable) test.use({ origin: portableAddress });

    test('answers pass from a screen to a camera, are shown and taken in', async ({
      page,
      browser,
      served,
      launchOptions,
    }, info) => {
      const home = isPortable ? portableAddress : `${served.origin}/`;
      const app = lacunaPage(page, home);
      const host = await app.begin();
      await app.open(`/a/${host}/workshop`);
      const copy = await saveTo(page, '[data-save-copy]', info.outputPath('copy.lacuna.json'));
      const held = await app.exportFile(0);

      const screen = await (await browser.newContext()).newPage();
      const answering = lacunaPage(screen, home);
      const id = await openFile(screen, home, copy);
      await answerAs(screen, `Police, on ${articles}`);
      await answering.open(`/a/${id}/t/T1`);
      await answering.choose('R01.L1', '3');
      await answering.saved();
      await answering.open(`/a/${id}`);
      await screen.locator('[data-show-codes]').click();
      const film = info.outputPath('codes.y4m');
      expect(await filmCodes(screen, film)).toBeGreaterThan(2);

      const camera = await browserWithCamera(film, launchOptions);
      const collector = await camera.newPage();
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
      await camera.close();
    });
  });
}
