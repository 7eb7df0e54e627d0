import type { Page } from '@playwright/test';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

const passphrase = 'olive turbine ledger monsoon';
const marker = 'Marker-5b7e';

/** From the list: the dialog, a passphrase typed twice, and the sentence that one knows what it means. */
async function encrypt(page: Page, id: string): Promise<void> {
  await page.locator(`[data-encryption="${id}"]`).click();
  const dialog = page.locator('dialog[open]');
  const fields = dialog.locator('input[type=password]');
  await fields.nth(0).fill(passphrase);
  await fields.nth(1).fill(passphrase);
  await dialog.locator('input[type=checkbox]').last().check();
  await dialog.locator('button[type=submit]').click();
  await expect(dialog.locator('form')).toHaveCount(0, { timeout: 30_000 });
  await dialog.locator('button').click();
}

async function unlock(page: Page, words: string): Promise<void> {
  await page.locator('[data-unlock] input[type=password]').fill(words);
  await page.locator('[data-unlock] button[type=submit]').click();
}

/** Everything in the browser's database and local storage as one text. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('lacuna');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const name of database.objectStoreNames) {
      const values = await new Promise<readonly unknown[]>((resolve) => {
        const asking = database.transaction(name).objectStore(name).getAll();
        asking.onsuccess = () => resolve(asking.result);
      });
      const latin = (_: string, value: unknown) =>
        value instanceof Uint8Array ? [...value].map((byte) => String.fromCharCode(byte)).join('') : value;
      found.push(JSON.stringify(values, latin));
    }
    database.close();
    return found.join('\n');
  });
}

test('an encrypted assessment is locked after a reload, opens with its passphrase only, and keeps every answer', async ({
  page,
  served,
}) => {
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.begin();
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', 'dk');
  const office = () => app.question('R01.L1').locator('input[list]');
  await office().fill(`${marker} office`);
  await app.saved();
  expect(await stored(page)).toContain(marker);
  await app.open('/');
  await encrypt(page, id);
  await expect(page.locator(`[data-encryption="${id}"]`)).toBeFocused();
  expect(await stored(page)).not.toContain(marker);
  await expect(page.locator('main h3')).toContainText('Review of spring');

  await page.reload();
  await expect(page.locator(`[data-locked="${id}"]`)).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Review of spring');
  await page.locator(`[data-locked="${id}"] a`).click();
  await unlock(page, 'not the passphrase');
  await expect(page.locator('[data-unlock] [aria-invalid=true]')).toBeFocused({ timeout: 30_000 });
  await unlock(page, passphrase);
  await expect(page.locator('h1')).toContainText('Review of spring', { timeout: 30_000 });

  await app.open(`/a/${id}/t/T1`);
  await expect(office()).toHaveValue(`${marker} office`);
  await app.choose('R01.L1', '3');
  await app.choose('R01.L1', 'dk');
  await office().fill(`${marker} later`);
  // Leaving without waiting: what was typed last is kept sealed, and found once the passphrase is given.
  await page.reload();
  await expect(page.locator('[data-unlock]')).toBeVisible();
  expect(await stored(page)).not.toContain(marker);
  await unlock(page, passphrase);
  await expect(office()).toHaveValue(`${marker} later`, { timeout: 30_000 });
});

test('it is locked when nobody has used the page for a while, after what was typed is stored', async ({
  page,
  served,
}) => {
  await page.clock.install();
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.begin();
  await app.open('/settings');
  await page.locator('[name="lock-after"][value="5"]').check();
  await app.open('/');
  await encrypt(page, id);
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', 'dk');
  const office = app.question('R01.L1').locator('input[list]');
  await office.fill(`${marker} office`);
  await page.clock.runFor('04:00');
  await expect(office).toBeVisible();
  await page.clock.runFor('02:00');
  await expect(page.locator('[data-unlock]')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Review of spring');
  await unlock(page, passphrase);
  await expect(office).toHaveValue(`${marker} office`, { timeout: 30_000 });
});

test('a second window asks for the passphrase itself, and what is typed in one arrives in the other', async ({
  page,
  context,
  served,
}) => {
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.begin();
  const other = lacunaPage(await context.newPage(), `${served.origin}/`);
  await other.open(`/a/${id}/t/T1`);
  await app.open('/');
  await encrypt(page, id);
  await expect(other.page.locator('[data-unlock]')).toBeVisible();
  await unlock(other.page, passphrase);
  await expect(other.question('R01.L1')).toBeVisible({ timeout: 30_000 });
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', '3');
  await expect(other.question('R01.L1').locator('input[value="3"]')).toBeChecked();
});
