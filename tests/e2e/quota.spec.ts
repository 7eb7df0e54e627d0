import { readFile } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

const roomInBytes = 300_000;

/** Sets how much the browser allows this origin; null lifts it. */
async function setQuota(cdp: CDPSession, origin: string, quotaSize: number | null): Promise<void> {
  await cdp.send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize });
}

/** Chromium compresses what it stores, so that a repeated letter would need no room. */
function incompressible(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (seed % 20_000));
  }).join('');
}

test('on a full disk one types on, takes a file away, and with room again all is saved by itself', async ({
  page,
  context,
  served,
}) => {
  test.setTimeout(150_000);
  // Without the worker, whose files would use the room up; and from the first moment on, because the browser remembers
  // for half a minute how much room there was.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const cdp = await context.newCDPSession(page);
  await setQuota(cdp, served.origin, roomInBytes);
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.begin();
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', '2');
  await app.saved();
  const note = app.question('R01.L1').locator('textarea').last();
  await app
    .question('R01.L1')
    .locator('details')
    .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  const state = page.locator('[data-save-state]').first();
  let typed = incompressible(190_000);
  await note.fill(typed);
  await expect(state).toHaveAttribute('data-save-state', 'failed');
  await expect(page.locator('main [role=alert]')).toContainText('no space left');
  typed += ' and typed on meanwhile';
  await note.fill(typed);
  await expect(state).toHaveAttribute('data-save-state', 'failed');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main [role=alert] button').last().click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain(typed);

  await setQuota(cdp, served.origin, null);
  await expect(state).toHaveAttribute('data-save-state', 'saved', { timeout: 70_000 });
  await expect(page.locator('main [role=alert]')).toHaveCount(0);
  await page.reload();
  await expect(app.question('R01.L1').locator('textarea').last()).toHaveValue(typed);
});

test('the browser is asked to keep the data on the first return to the list, and the answer stays', async ({
  page,
  served,
}) => {
  await page.addInitScript(() => {
    const asked = Number(sessionStorage.getItem('asked') ?? '0');
    sessionStorage.setItem('asked', String(asked));
    navigator.storage.persist = () => {
      sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked')) + 1));
      return Promise.resolve(false);
    };
    navigator.storage.persisted = () => Promise.resolve(false);
  });
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'));
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.begin();
  await app.open('/');
  expect(await asked()).toBe('0');
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', '2');
  await app.saved();
  expect(await asked()).toBe('0');
  await app.open('/');
  const answer = page.locator('[data-keeping=refused]');
  await expect(answer).toBeVisible();
  await page.locator('main [role=status] button').first().click();
  await expect(answer).toHaveCount(0);
  await page.reload();
  await app.open(`/a/${id}`);
  await app.open('/');
  await expect(page.locator('main ul li h3')).toHaveCount(1);
  await expect(answer).toHaveCount(0);
  await app.open('/settings');
  await expect(page.locator('[data-storage-use]')).toBeVisible();
  expect(await asked()).toBe('1');
});
