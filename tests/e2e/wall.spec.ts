import type { Page } from '@playwright/test';
import { lacunaPage } from './support/lacuna-page';
import { expect, portableAddress, test } from './support/lacuna-test';

const wall = (page: Page) => page.locator('[data-wall]');
const show = (page: Page, place: number) => page.locator('[aria-pressed]').nth(place).click();

/** A facilitator's view with votes on one question, and the wall that its button opens. */
async function openBoth(page: Page, home: string) {
  const app = lacunaPage(page, home);
  const id = await app.beginTraining();
  await app.open(`/a/${id}/workshop`);
  await page.getByLabel('Votes', { exact: true }).fill('R03.L2 0 0 0 3 3 4 4 4');
  await page.getByRole('button', { name: 'Count these slips' }).click();
  await page.getByRole('link', { name: 'Run the workshop' }).click();
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open the wall' }).click();
  const hall = await opening;
  await expect(wall(hall)).toHaveAttribute('data-wall', 'agenda');
  return { id, hall };
}

async function walk(page: Page, home: string) {
  const { id, hall } = await openBoth(page, home);
  await page.getByLabel('People in the room who vote').fill('9');
  await page.getByRole('button', { name: 'Next item' }).click();
  await show(page, 2);
  await expect(wall(hall)).toHaveAttribute('data-wall', 'strip');
  await expect(wall(hall)).toContainText('8 of 9 have voted');
  expect(await hall.locator('[data-votes]').count()).toBe(0);
  await page.getByRole('button', { name: /^Close the vote/ }).click();
  await expect(hall.locator('[data-votes="8"]')).toBeVisible();

  await hall.reload();
  await expect(hall.locator('[data-votes="8"]')).toBeVisible();
  await page.reload();
  await show(page, 4);
  await expect(wall(hall)).toHaveAttribute('data-wall', 'blank');
  return id;
}

test('two windows: the wall follows, a reload of either takes nothing', async ({ page, baseURL }) => {
  const id = await walk(page, `${baseURL ?? ''}/`);
  // A wall that was opened by hand has nobody who opened it.
  const byHand = await page.context().newPage();
  await byHand.goto(`${baseURL ?? ''}/#/wall/${id}`);
  await expect(wall(byHand)).toHaveAttribute('data-wall', 'blank');
});

test('a browser that has no channel between its windows', async ({ page, baseURL }) => {
  await page.context().addInitScript('delete globalThis.BroadcastChannel');
  await walk(page, `${baseURL ?? ''}/`);
});

test.describe('the one file', () => {
  test.use({ origin: portableAddress });

  test('opens its wall and keeps it in step', async ({ page }) => {
    const id = await walk(page, portableAddress);
    const byHand = await page.context().newPage();
    await byHand.goto(`${portableAddress}#/wall/${id}`);
    await expect(wall(byHand)).toHaveAttribute('data-wall', 'blank');
  });

  test('also without a channel', async ({ page }) => {
    await page.context().addInitScript('delete globalThis.BroadcastChannel');
    await walk(page, portableAddress);
  });
});
