import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

const madeAt = /"madeAt":"[^"]+"/;
const checksum = /"checksum":"[^"]+"/;

/** Makes a backup on the backup screen; resolves with its text. */
async function makeBackup(page: Page): Promise<string> {
  const button = page.locator('main section').first().locator('button');
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(/\.lacuna-backup\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

const choose = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.lacuna-backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('make, delete everything, restore: the next backup is the same but for its moment', async ({ page, served }) => {
  const app = lacunaPage(page, `${served.origin}/`);
  await app.beginTraining();
  const id = await app.begin();
  await app.open(`/a/${id}/t/T1`);
  const first = await page.locator('[data-question]').first().getAttribute('data-question');
  await app.choose(first ?? '', '2');
  await app.saved();
  await app.open('/backup');
  const text = await makeBackup(page);
  expect(text).toContain('"lacuna-journal-entry"');

  await page.locator('main section').last().locator('button').click();
  await page.locator('dialog[open] input').fill('delete everything');
  await page.locator('dialog[open] button[type=submit]').click();
  await expect(page.locator('dialog[open] button')).toHaveCount(1);
  expect(await page.evaluate(leftovers)).toEqual({ databases: [], keys: [], caches: [] });
  await page.locator('dialog[open] button').click();
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main ul li h3')).toHaveCount(0);

  await app.open('/backup');
  await choose(page, text);
  await expect(page.locator('dialog[open] [data-restore=comes]')).toHaveCount(2);
  await page.locator('dialog[open] button').first().click();
  await expect(page.locator('main section').nth(2).locator('li')).toHaveCount(1);
  const again = await makeBackup(page);
  const plain = (backup: string) => backup.replace(madeAt, '').replace(checksum, '');
  expect(plain(again)).toBe(plain(text));
  await app.open(`/a/${id}/t/T1`);
  await expect(app.question(first ?? '').locator('input[type=radio][value="2"]')).toBeChecked();
});

test('a bad, a newer and a cut file change nothing; a changed one says so', async ({ page, served }) => {
  const app = lacunaPage(page, `${served.origin}/`);
  await app.beginTraining();
  await app.open('/backup');
  const text = await makeBackup(page);
  const sentences = new Set<string>();
  const newer = text.replace('"version":1', '"version":99');
  for (const spoiled of [newer, text.slice(0, text.length / 2), '{"format":"budget"}', '']) {
    await choose(page, spoiled);
    await expect(page.locator('main [role=alert]')).toBeVisible();
    sentences.add(await page.locator('main [role=alert]').innerText());
    await app.open('/');
    await expect(page.locator('main ul li h3')).toHaveCount(1);
    await app.open('/backup');
  }
  expect(sentences.size).toBe(4);
  await choose(page, text.replaceAll('Tarvenia', 'Tarvonia'));
  await expect(page.locator('dialog[open] [data-tone=warning]')).toBeVisible();
});

test('a restore that is stopped in the middle leaves all or nothing', async ({ page, served }) => {
  const app = lacunaPage(page, `${served.origin}/`);
  await app.beginTraining();
  await app.begin();
  await app.open('/backup');
  const text = await makeBackup(page);
  for (const waitInMs of [0, 1, 3, 8, 20]) {
    await app.open('/backup');
    await page.evaluate(emptyDatabase);
    await page.reload();
    await choose(page, text);
    const confirm = page.locator('dialog[open] button').first();
    await confirm.waitFor();
    // Listened for before it can happen: the page may be loaded again before the click has been reported.
    const loaded = page.waitForEvent('load');
    await confirm.evaluate((button, pause) => {
      (button as HTMLButtonElement).click();
      setTimeout(() => location.reload(), pause);
    }, waitInMs);
    await loaded;
    await app.open('/');
    await page.locator('main section').last().waitFor();
    const count = await page.evaluate(countRecords);
    expect([0, 2], `stopped after ${waitInMs} ms`).toContain(count.records);
    expect(count.copies, 'a safety copy is made with the restore or not at all').toBe(count.records / 2);
  }
});

async function leftovers() {
  const [databases, kept] = await Promise.all([indexedDB.databases(), caches.keys()]);
  const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  return { databases, keys, caches: kept };
}

/** Runs in the page, so it leans on nothing outside itself. */
function emptyDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lacuna');
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      const names = [...opening.result.objectStoreNames];
      const transaction = opening.result.transaction(names, 'readwrite');
      for (const name of names) transaction.objectStore(name).clear();
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in the page, so it leans on nothing outside itself. */
function countRecords(): Promise<{ readonly records: number; readonly copies: number }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lacuna');
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['records', 'copies'], 'readonly');
      const [records, copies] = ['records', 'copies'].map((name) => transaction.objectStore(name).count());
      transaction.oncomplete = () => {
        opening.result.close();
        resolve({ records: records?.result ?? -1, copies: copies?.result ?? -1 });
      };
    };
  });
}
