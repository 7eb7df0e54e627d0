import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.use({ origin: ({ pseudo }, use) => use(pseudo.origin), locale: 'en' });

test('a report is made in another language than the screen speaks', async ({ page, pseudo }) => {
  const app = lacunaPage(page, `${pseudo.origin}/`);
  const id = await app.beginTraining();
  await app.open(`/a/${id}/report`);
  const english = await app.makePdf();
  await page.locator('[name=report-language][value="ar-XB"]').check();
  await expect(page.locator('a[download$=".pdf"]'), 'what was made is in another language').toHaveCount(0);
  const other = await app.makePdf();
  expect(other.equals(english)).toBe(false);
  expect(other.toString('latin1')).toContain('<rdf:li>ar-XB</rdf:li>');
  expect(english.toString('latin1')).toContain('<rdf:li>en</rdf:li>');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
