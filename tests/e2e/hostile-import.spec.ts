import type { Page } from '@playwright/test';
import { hostileFile } from '../hostile/hostile-files';
import { mutations } from '../hostile/mutations';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.setTimeout(240_000);

const kinds = Object.keys(mutations).length;

/** Three of every kind, far apart. */
const sample = [0, 140, 9_940].flatMap((start) => Array.from({ length: kinds }, (_, kind) => start + kind));

test('hostile files get one sentence or a summary, and write nothing unless it is confirmed', async ({
  page,
  served,
}) => {
  const app = lacunaPage(page, `${served.origin}/`);
  await app.beginTraining();
  await app.open('/');
  const before = await everythingStored(page);
  expect(before).toContain('Tarvenia');
  const alert = page.locator('main [role=alert]');
  const dialog = page.locator('dialog[open]');
  const outcomes = { refused: 0, shown: 0 };
  for (const number of sample) {
    const { kind, bytes } = hostileFile(number);
    const chosen = { name: `${number}.lacuna.json`, mimeType: 'application/json', buffer: Buffer.from(bytes) };
    await page.locator('input[type=file]').setInputFiles(chosen);
    await expect(alert.or(dialog), `${number}, ${kind}`).toBeVisible();
    if (await dialog.isVisible()) {
      outcomes.shown += 1;
      await dialog.locator('button').last().click();
      await expect(dialog).toBeHidden();
    } else {
      outcomes.refused += 1;
      await expect(alert).toHaveCount(1);
      expect(await alert.innerText()).toMatch(
        /^The file was not opened\n+\S.{20,}\n+Nothing on this device was changed\.$/,
      );
      await app.open('/settings');
      await app.open('/');
    }
  }
  expect(await everythingStored(page)).toBe(before);
  expect(outcomes.refused).toBeGreaterThan(20);
  expect(outcomes.shown).toBeGreaterThan(5);
});

/** All databases of the page with all their records, and what stands in local storage, as one text. */
function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The database can be read.'));
      });
    const found: unknown[] = [Object.entries(localStorage).sort()];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        found.push([name, store, await done(records.getAllKeys()), await done(records.getAll())]);
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}
