import type { Locator } from '@playwright/test';
import { openPdf } from '../support/open-pdf';
import { squeezed } from './support/agreement';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

// Making and reading the PDF takes long on a busy machine.
test.describe.configure({ timeout: 120_000 });

test('what the results fold away is printed, and folded again afterwards', async ({ page, served }) => {
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.beginTraining();
  await app.open(`/a/${id}/results`);
  const folds = page.locator('details[data-fold]');
  await folds.first().waitFor();
  const states = await openStates(folds);
  expect(states).toContain(false);

  const { text } = await openPdf(new Uint8Array(await page.pdf()));
  const printed = squeezed(text);
  const folded = await folds.locator('li p').allTextContents();
  expect(folded.length).toBeGreaterThan(20);
  expect(folded.filter((words) => !printed.includes(squeezed(words)))).toEqual([]);
  await expect.poll(() => openStates(folds)).toEqual(states);
});

test('a way to what is folded opens it', async ({ page, served }) => {
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.begin('full');
  await app.open(`/a/${id}/results`);
  const first = page.locator('#results-find-out li > a').first();
  await expect(first).toBeHidden();
  await page.locator('#results-short a[href$="/results/find-out"]').click();
  await expect(first).toBeVisible();
  await expect(page.locator('#results-find-out')).toBeFocused();

  await page.locator('nav a[href$="/results/levels"]').click();
  await expect(page.locator('#results-levels li > a').first()).toBeVisible();
  await expect(page.locator('#results-levels li > a').last()).toBeHidden();
});

function openStates(folds: Locator): Promise<readonly boolean[]> {
  return folds.evaluateAll((all) => all.map((fold) => (fold as HTMLDetailsElement).open));
}
