import { chooseByKeyboard, tabTo } from './support/keyboard';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.setTimeout(180_000);

test('the whole quick scan goes by keyboard alone, from the first screen to the PDF', async ({ page, served }) => {
  const app = lacunaPage(page, `${served.origin}/`);
  await page.goto('/');
  await tabTo(page, page.locator('main a[href="#/new"]').first());
  await page.keyboard.press('Enter');

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
  const id = page.url().split('#/a/')[1] ?? '';

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
  await tabTo(page, page.locator('main button').last());
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
