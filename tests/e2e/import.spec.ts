import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test('a saved file opens again as it was; a spoiled one gets a sentence and changes nothing', async ({
  page,
  served,
}) => {
  const app = lacunaPage(page, `${served.origin}/`);
  await app.beginTraining();
  const good = readFileSync(await app.exportFile(0), 'utf8');
  const newer = JSON.stringify({ ...(JSON.parse(good) as object), version: 999 });
  const spoiled = {
    'cut off in the middle': Buffer.from(good.slice(0, good.length / 2)),
    'from a newer version': Buffer.from(newer),
    'of another program': Buffer.from('{"format":"budget","version":1}'),
    noise: randomBytes(1_000_000),
    empty: Buffer.alloc(0),
  };
  const sentences = new Set<string>();
  for (const [name, buffer] of Object.entries(spoiled)) {
    await app.open('/');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.lacuna.json', mimeType: 'application/json', buffer });
    const alert = page.locator('main [role=alert]');
    await expect(alert, name).toBeVisible();
    sentences.add(await alert.innerText());
    await expect(page.locator('main ul li h3'), name).toHaveCount(1);
  }
  expect(sentences.size, 'different troubles get different sentences').toBeGreaterThanOrEqual(3);

  await app.open('/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.lacuna.json', mimeType: 'application/json', buffer: Buffer.from(good) });
  await page.locator('dialog[open] button').first().click();
  await expect(page.locator('main ul li h3')).toHaveCount(2);
  const both = [await app.exportFile(0), await app.exportFile(1)].map((file) => readFileSync(file, 'utf8'));
  expect(both.map(answersOf)).toEqual([answersOf(good), answersOf(good)]);
});

function answersOf(file: string): unknown {
  const { answers } = JSON.parse(file) as { readonly answers: unknown };
  expect(Object.keys(answers as object)).toHaveLength(30);
  return answers;
}
