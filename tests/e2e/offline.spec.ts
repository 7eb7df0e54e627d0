import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.use({ origin: ({ stoppable }, use) => use(stoppable.origin) });

test('after its first load the app needs no server: it opens, answers, keeps and prints', async ({
  page,
  context,
  stoppable,
}) => {
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await stoppable.stop();
  await context.setOffline(true);

  await page.reload();
  const app = lacunaPage(page, `${stoppable.origin}/`);
  const id = await app.beginTraining();
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', '1');
  await app.saved();
  await page.reload();
  await expect(app.question('R01.L1').locator('input[type=radio][value="1"]')).toBeChecked();

  for (const address of ['/guide', '/settings', '/sources', '/new', `/a/${id}/results`]) await app.open(address);
  await app.open(`/a/${id}/report`);
  const pdf = await app.makePdf();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
