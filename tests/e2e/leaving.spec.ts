import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

// No waiting between the last key and the leaving: the page is gone before a transaction could complete.
for (const [how, leave] of [
  ['loaded again', 'reload'],
  ['closed', 'close'],
] as const) {
  test(`words typed just before the page is ${how} are there the next time`, async ({ page, context, served }) => {
    const app = lacunaPage(page, `${served.origin}/`);
    const id = await app.begin();
    await app.open(`/a/${id}/t/T1`);
    await app.choose('R01.L1', 'dk');
    await app.question('R01.L1').locator('input[list]').focus();
    await page.keyboard.type('The Attorney General');
    await page[leave]();

    const next = lacunaPage(leave === 'close' ? await context.newPage() : page, `${served.origin}/`);
    await next.open(`/a/${id}/t/T1`);
    await expect(next.question('R01.L1').locator('input[list]')).toHaveValue('The Attorney General');
    await next.open('/');
    await expect(next.page.locator('main ul li h3')).toHaveCount(1);
  });
}

test('a browser without a database says so first, lets one work, and never says saved', async ({ page, served }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined }));
  const app = lacunaPage(page, `${served.origin}/`);
  await app.open('/');
  await expect(page.locator('main [role=alert]')).toBeVisible();
  const id = await app.begin();
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', '3');
  await expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'failed');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main [role=alert] button').last().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.lacuna\.json$/);
});
