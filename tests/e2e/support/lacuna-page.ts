import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The pages of the app by the contracts of PRODUCT and by form names, never by words: so every language can be driven. */
export interface LacunaPage {
  readonly page: Page;
  /** Opens a hash address of the app, "/settings", and waits for its heading, or for what it says went wrong. */
  open(address: string): Promise<void>;
  /** Makes a new assessment through its form, a quick scan where nothing else is said; resolves with its id. */
  begin(scope?: 'quick' | 'full'): Promise<string>;
  /** Opens the training case from the first screen; resolves with its id. */
  beginTraining(): Promise<string>;
  /** The fieldset of a question. */
  question(id: string): Locator;
  /** Chooses an answer option by its value: "0" to "4", "dk" and so on. */
  choose(id: string, value: string): Promise<void>;
  /** Opens each theme of the assessment once, in order, with the ids of its questions, until `isDone` says so. */
  eachTheme(assessment: string, visit: VisitTheme, isDone?: () => boolean): Promise<void>;
  /** Saves an assessment of the list as a file; resolves with where it is. */
  exportFile(place: number): Promise<string>;
  /** On the report screen: makes the PDF and resolves with its bytes. */
  makePdf(): Promise<Buffer>;
  /** What the page says at this moment, without waiting. */
  saysSaved(): Promise<boolean>;
  /** Waits until the page says that everything is saved. */
  saved(): Promise<void>;
}

type VisitTheme = (theme: string, questions: readonly string[]) => Promise<void>;

const themes = Array.from({ length: 12 }, (_, index) => `T${index + 1}`);

/** Drives the app in a page; `home` is the address of the served app or of the portable file. */
export function lacunaPage(page: Page, home: string): LacunaPage {
  const open = async (address: string) => {
    await page.goto(`${home}#${address}`);
    await expect(page.locator('main :is(h1, [role=alert])').first()).toBeVisible();
  };
  const question = (id: string) => page.locator(`[data-question="${id}"]`);
  const idInAddress = async () => {
    await page.waitForURL(/#\/a\/[^/]+$/);
    return page.url().split('#/a/')[1] ?? '';
  };
  return {
    page,
    open,
    question,
    async begin(scope = 'quick') {
      await open('/new');
      await page.locator(`[name=scope][value=${scope}]`).check();
      await page.locator('[name=country]').selectOption('KE');
      await page.locator('[name=body]').fill('Committee on Justice');
      await page.locator('[name=title]').fill('Review of spring');
      await page.locator('main button[type=submit]').click();
      return idInAddress();
    },
    async beginTraining() {
      await open('/');
      await page.locator('main li button').last().click();
      return idInAddress();
    },
    async choose(id, value) {
      await question(id).locator(`input[type=radio][value="${value}"]`).check();
    },
    async eachTheme(assessment, visit, isDone = () => false) {
      for (const theme of themes) {
        if (isDone()) return;
        await open(`/a/${assessment}/t/${theme}`);
        await page.locator('[data-question]').first().waitFor();
        const ids = await page
          .locator('[data-question]')
          .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-question') ?? ''));
        await visit(theme, ids);
      }
    },
    async exportFile(place) {
      await open('/');
      const button = page
        .locator('main ul li')
        .filter({ has: page.locator('h3') })
        .nth(place)
        .locator('button')
        .first();
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(/\.lacuna\.json$/);
      return download.path();
    },
    async makePdf() {
      const link = page.locator('a[download$=".pdf"]');
      if ((await link.count()) === 0) await page.locator('[data-make-pdf]').click(); // else it is made already
      await expect(link).toBeVisible({ timeout: 30_000 });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      return readFile(await download.path());
    },
    async saysSaved() {
      return (await page.locator('[data-save-state]').first().getAttribute('data-save-state')) === 'saved';
    },
    async saved() {
      await expect(page.locator('[data-save-state]').first()).toHaveAttribute('data-save-state', 'saved');
    },
  };
}
