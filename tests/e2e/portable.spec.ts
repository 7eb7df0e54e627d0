import { lacunaPage } from './support/lacuna-page';
import { expect, portableAddress, test } from './support/lacuna-test';

test.use({ origin: portableAddress });

test('the one file works by double click: answers stay after a reload, and it makes the PDF', async ({ page }) => {
  const app = lacunaPage(page, portableAddress);
  const id = await app.begin();
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', '2');
  await app.saved();
  await page.reload();
  await expect(app.question('R01.L1').locator('input[type=radio][value="2"]')).toBeChecked();

  await app.open(`/a/${id}/report`);
  const pdf = await app.makePdf();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the one file holds every screen', async ({ page }) => {
  const app = lacunaPage(page, portableAddress);
  const id = await app.beginTraining();
  for (const address of [
    '/',
    '/new',
    '/sources',
    '/sources/IPU23',
    '/guide',
    '/settings',
    `/a/${id}`,
    `/a/${id}/results`,
  ])
    await app.open(address);
});
