import { chooseByKeyboard, tabTo } from './support/keyboard';
import type { Locator, Page } from '@playwright/test';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.setTimeout(180_000);

test('a theme of the full assessment goes by keyboard alone, its composite part by part', async ({ page, served }) => {
  const app = lacunaPage(page, `${served.origin}/`);
  await page.goto('/#/new');
  await chooseByKeyboard(page, page.locator('fieldset:has([name=scope])'), 'full');
  await beginByKeyboard(page);
  await tabTo(page, page.locator('main a[href$="/t/T4"]').first());
  await page.keyboard.press('Enter');
  await expect(app.question('R04.I1.judges')).toBeVisible();

  await tabTo(page, app.question('R04.L1').getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await expect(app.question('R04.L1').getByRole('checkbox').first()).toBeChecked();
  await chooseByKeyboard(page, app.question('R04.L1'), '2');
  await citeByKeyboard(page, app.question('R04.L1'));

  await chooseByKeyboard(page, app.question('R04.I1.investigators'), '3');
  await chooseByKeyboard(page, app.question('R04.I1.prosecutors'), 'dk');
  await tabTo(page, app.question('R04.I1.prosecutors').locator('input[list]'));
  await page.keyboard.type('Prosecutor general');
  await chooseByKeyboard(page, app.question('R04.I1.judges'), '1');
  await expect(page.locator('[data-whole]')).toContainText('level 0 to 1');

  await chooseByKeyboard(page, app.question('R04.I2'), 'range');
  const from = app.question('R04.I2').locator('[role=group] select').first();
  await tabTo(page, from);
  await page.keyboard.press('ArrowDown');
  await expect(from).toHaveValue('1');
  await chooseByKeyboard(page, app.question('G05.I1'), 'withheld');
  await chooseByKeyboard(page, app.question('G06.I1'), 'not-reached');
  await app.saved();

  await tabTo(page, page.locator('main nav + button'));
  await page.keyboard.press('Enter');
  await expect(app.question('R04.P1').locator('legend').first()).toBeFocused();
  await chooseByKeyboard(page, app.question('R04.P1'), '4');
  await app.saved();
});

test('the whole quick scan goes by keyboard alone, from the first screen to the PDF', async ({ page, served }) => {
  const app = lacunaPage(page, `${served.origin}/`);
  await page.goto('/');
  await tabTo(page, page.locator('main a[href="#/new"]').first());
  await page.keyboard.press('Enter');

  const id = await beginByKeyboard(page);

  const links = page.locator(`main a[href*="/t/T"]`);
  await tabTo(page, links.nth(1));
  await page.keyboard.press('Enter');
  const answered = new Set<string>();
  while (answered.size < 30) {
    await page.locator('[data-question]').first().waitFor();
    const here = await page
      .locator('[data-question]')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-question') ?? ''));
    for (const question of here) {
      await chooseByKeyboard(page, app.question(question), String(answered.size % 5));
      answered.add(question);
    }
    if (answered.size === 30) break;
    await goToNextTheme(here);
  }
  await app.saved();

  await tabTo(page, page.locator(`main a[href="#/a/${id}/report"]`).first(), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/report$/);
  await tabTo(page, page.locator('[data-make-pdf]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('a[download$=".pdf"]')).toBeVisible({ timeout: 30_000 });

  async function goToNextTheme(here: readonly string[]): Promise<void> {
    const theme = Number(/\/t\/T(\d+)/.exec(page.url())?.[1] ?? '0');
    await tabTo(page, page.locator(`main a[href$="/t/T${theme + 1}"]`).first());
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/t/T${theme + 1}$`));
    await expect(app.question(here[0] ?? '')).toHaveCount(0);
  }
});

/** Fills in the form for a new assessment and sends it; resolves with the id. */
async function beginByKeyboard(page: Page): Promise<string> {
  await tabTo(page, page.locator('[name=country]'));
  await page.keyboard.type('Keny');
  await expect(page.locator('[name=country]')).toHaveValue('KE');
  await tabTo(page, page.locator('[name=body]'));
  await page.keyboard.type('Committee on Justice');
  await tabTo(page, page.locator('[name=title]'));
  await page.keyboard.type('Review of spring');
  await tabTo(page, page.locator('main button[type=submit]'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/a\/[^/]+$/);
  return page.url().split('#/a/')[1] ?? '';
}

/** Opens the evidence of a question and cites a statement. */
async function citeByKeyboard(page: Page, question: Locator): Promise<void> {
  const evidence = question.locator('[data-evidence]');
  await tabTo(page, evidence.locator('xpath=ancestor::details/summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, evidence.locator('[data-add]'));
  await page.keyboard.press('Enter');
  await expect(evidence.locator('select').first()).toBeFocused();
  await tabTo(page, evidence.locator('input[type=text]').first());
  await page.keyboard.type('Police Act');
  await tabTo(page, evidence.locator('[data-citation] fieldset > div > button'));
  await page.keyboard.press('Enter');
  await expect(evidence.locator('blockquote, p').first()).toContainText('Police Act');
}
