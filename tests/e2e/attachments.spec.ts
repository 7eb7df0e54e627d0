import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test('a file is attached, travels in the package, and is byte by byte the same on another device', async ({
  page,
  served,
  browser,
}) => {
  const app = lacunaPage(page, `${served.origin}/`);
  const buffer = randomBytes(300_000);
  const id = await app.begin();
  await app.open(`/a/${id}/t/T1`);
  const fieldset = page.locator('[data-question]').first();
  const name = (await fieldset.getAttribute('data-question')) ?? '';
  await app.choose(name, '2');
  await fieldset.locator(`details:has([data-evidence]) summary`).first().click();
  await fieldset.locator('[data-add]').click();
  await fieldset.locator('[data-citation] input[type=text]').first().fill('Cybercrime Act');
  await fieldset
    .locator('[data-attachments] input[type=file]')
    .setInputFiles({ name: 'Gazette 12.pdf', mimeType: 'application/pdf', buffer });
  await expect(fieldset.locator('[data-attachments] li')).toHaveCount(1);
  await app.saved();

  await app.open('/');
  await page
    .locator('main ul li')
    .filter({ has: page.locator('h3') })
    .locator('button')
    .first()
    .click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog[open] button').first().click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/\.lacuna$/);
  const packed = await saved.path();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const there = lacunaPage(other, `${served.origin}/`);
  await there.open('/');
  await other
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.lacuna', mimeType: 'application/octet-stream', buffer: readFileSync(packed) });
  // The button that adds it comes once the questionnaire is there.
  await expect(other.locator('dialog[open] button')).toHaveCount(2);
  await other.locator('dialog[open] button').first().click();
  await expect(other.locator('main ul li h3')).toHaveCount(1);
  await there.open(`/a/${id}/t/T1`);
  const same = there.question(name);
  await same.locator(`details:has([data-evidence]) summary`).first().click();
  const [copy] = await Promise.all([
    other.waitForEvent('download'),
    same.locator('[data-attachments] li button').first().click(),
  ]);
  expect(copy.suggestedFilename()).toBe('Gazette 12.pdf');
  expect(readFileSync(await copy.path()).equals(buffer)).toBe(true);
  await elsewhere.close();
});
