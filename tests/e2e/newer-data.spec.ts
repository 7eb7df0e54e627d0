import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { lacunaPage } from './support/lacuna-page';
import { expect, portableAddress, test } from './support/lacuna-test';

/** Writes behind the app's back, as a newer version of it would; resolves with all records as they then stand. */
function asNewerApp(page: Page, change: { readonly version?: number; readonly record?: object }): Promise<string> {
  return page.evaluate(async ({ version, record }) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('lacuna', version);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(opening.error?.message));
    });
    const store = database.transaction('records', 'readwrite').objectStore('records');
    if (record) store.put(record, 'from-next-year');
    const all = await new Promise<unknown>((resolve) => {
      const reading = store.getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    return JSON.stringify({ version: database.version, all });
  }, change);
}

const record = {
  id: 'from-next-year',
  revision: 3,
  removed: false,
  file: { format: 'lacuna-assessment', version: 99, id: 'from-next-year', title: 'Review of next year', novelty: [1] },
};

for (const [name, address] of [
  ['served app', null],
  ['portable file', portableAddress],
] as const) {
  test.describe(() => {
    test.use({ origin: ({ served }, use) => use(address ?? served.origin) });

    test(`data of a newer version is named, handed over and never touched (${name})`, async ({ page, served }) => {
      const app = lacunaPage(page, address ?? `${served.origin}/`);
      const id = await app.begin();
      await app.open(`/a/${id}/t/T1`);
      await app.choose('R01.L1', '3');
      await app.saved();
      const before = await asNewerApp(page, { record });

      await app.open('/');
      await page.reload();
      await expect(page.locator('main ul li h3')).toHaveCount(1);
      const newer = page.locator('[data-unreadable=from-newer-app]');
      await expect(newer).toContainText('Update Lacuna');
      await expect(page.locator('main')).toContainText('Review of next year');
      const [raw] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('main div').filter({ has: newer }).locator('button').first().click(),
      ]);
      expect(JSON.parse(await readFile(await raw.path(), 'utf8'))).toEqual(record.file);
      await app.open('/a/from-next-year');
      await expect(page.locator('main [role=alert]')).toContainText('Update Lacuna');
      await expect(page.locator('main [role=alert] button')).toBeVisible();
      expect(await asNewerApp(page, {})).toBe(before);

      // From here on the whole database is of a newer version.
      const later = await asNewerApp(page, { version: 42 });
      await app.open('/');
      await page.reload();
      await expect(page.locator('main [role=alert]')).toContainText('Update Lacuna');
      await expect(page.locator('main ul li h3')).toHaveCount(0);
      const downloads: string[] = [];
      page.on('download', (download) => downloads.push(download.suggestedFilename()));
      await page.locator('main [role=alert] button').click();
      await expect.poll(() => downloads.length).toBe(2);
      expect(await asNewerApp(page, {})).toBe(later);
    });
  });
}
