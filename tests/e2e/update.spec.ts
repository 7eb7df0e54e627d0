import { expect, test as base } from './support/lacuna-test';
import { lacunaPage, type LacunaPage } from './support/lacuna-page';
import { createSite, type Site } from './support/site';

const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = await createSite();
    await use(site);
    await site.close();
  },
});

test.use({ origin: ({ site }, use) => use(site.origin) });

/** Opens the app under the worker's control, so that the next version is an update. */
async function openControlled(app: LacunaPage): Promise<void> {
  await app.page.goto('/');
  // It takes over once all files are there, which a busy machine takes long for.
  const isControlled = () => navigator.serviceWorker.controller !== null;
  await app.page.waitForFunction(isControlled, undefined, { timeout: 30_000 });
}

const build = ({ page }: LacunaPage) => page.locator('meta[name=build]');
const useNow = ({ page }: LacunaPage) => page.locator('main > [role=status] button');
const waitsFor = ({ page }: LacunaPage) => page.locator('[data-waits-for]');
const caches = ({ page }: LacunaPage) => page.evaluate(() => globalThis.caches.keys());

test('a new version waits until it is asked for, and then keeps every answer', async ({ page, site }) => {
  const app = lacunaPage(page, `${site.origin}/`);
  await openControlled(app);
  const id = await app.begin();
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', '3');
  await app.saved();

  site.publish('newer');
  await page.reload();
  await expect(useNow(app)).toBeVisible();
  await expect(build(app)).toHaveCount(0);

  await useNow(app).click();
  await expect(build(app)).toHaveAttribute('content', 'newer');
  await expect(app.question('R01.L1').locator('input[type=radio][value="3"]')).toBeChecked();
  await expect.poll(() => caches(app)).toEqual(['lacuna-newer']);
});

test('a form that is half filled in holds the new version back, and says so', async ({ page, site }) => {
  const app = lacunaPage(page, `${site.origin}/`);
  await openControlled(app);
  const id = await app.begin();
  site.publish('newer');
  await page.reload();
  await app.open(`/a/${id}/details`);
  await expect(useNow(app)).toBeVisible();
  await page.locator('[name=body]').fill('Committee on Home Affairs');
  await expect(waitsFor(app)).toHaveAttribute('data-waits-for', 'half-typed');
  await expect(useNow(app)).toHaveCount(0);
  await page.locator('main form button[type=submit]').click();
  await useNow(app).click();
  await expect(build(app)).toHaveAttribute('content', 'newer');
  await expect(page.locator('main')).toContainText('Committee on Home Affairs');
});

test('what cannot be saved holds the new version back, until it is saved', async ({ page, site }) => {
  // A switch for the test: while it is on, no transaction that writes can be begun.
  await page.addInitScript(() => {
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite' && 'isFull' in globalThis) throw new DOMException('full', 'QuotaExceededError');
      return original.call(this, names, mode, options);
    };
  });
  const app = lacunaPage(page, `${site.origin}/`);
  await openControlled(app);
  const id = await app.begin();
  site.publish('newer');
  await page.reload();
  await app.open(`/a/${id}/t/T1`);
  await expect(useNow(app)).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { isFull: true }));
  await app.choose('R01.L1', '3');
  await expect(waitsFor(app)).toHaveAttribute('data-waits-for', 'not-saved');
  await expect(useNow(app)).toHaveCount(0);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'isFull'));
  await app.saved();
  await useNow(app).click();
  await expect(build(app)).toHaveAttribute('content', 'newer');
  await expect(app.question('R01.L1').locator('input[type=radio][value="3"]')).toBeChecked();
});

test('a second tab follows when nothing is unsaved in it', async ({ page, context, site }) => {
  const [here, there] = [page, await context.newPage()].map((tab) => lacunaPage(tab, `${site.origin}/`));
  if (!here || !there) throw new Error('two tabs');
  await openControlled(here);
  await openControlled(there);
  site.publish('newer');
  await page.reload();
  await useNow(here).click();
  await expect(build(here)).toHaveAttribute('content', 'newer');
  await expect(build(there)).toHaveAttribute('content', 'newer');
});

test('a second tab with unsaved words keeps its version, whose later parts are still found', async ({
  page,
  context,
  site,
}) => {
  const [here, there] = [page, await context.newPage()].map((tab) => lacunaPage(tab, `${site.origin}/`));
  if (!here || !there) throw new Error('two tabs');
  await openControlled(here);
  const id = await here.begin();
  await openControlled(there);
  await there.open(`/a/${id}/details`);
  await there.page.locator('[name=body]').fill('Half of a na');

  // The server has forgotten a part that this tab has not needed yet.
  site.publish('newer', { without: /assets\/GuideScreen-/ });
  await page.reload();
  await useNow(here).click();
  await expect(build(here)).toHaveAttribute('content', 'newer');
  await expect(waitsFor(there)).toHaveAttribute('data-waits-for', 'half-typed');
  await expect(there.page.locator('[name=body]')).toHaveValue('Half of a na');
  await page.reload(); // each load tidies; the second tab is counted
  await expect.poll(() => caches(here)).toHaveLength(2);

  await there.open('/guide');
  await expect(there.page.locator('h1')).toBeVisible();
  await expect(build(there)).toHaveCount(0);
  await useNow(there).click();
  await expect(build(there)).toHaveAttribute('content', 'newer');
  await here.page.close();
  await there.page.reload();
  await expect.poll(() => caches(there)).toEqual(['lacuna-newer']);
});

test('a new version of which one file cannot be fetched leaves the old one whole, and comes later', async ({
  page,
  context,
  site,
}) => {
  const app = lacunaPage(page, `${site.origin}/`);
  await openControlled(app);
  const before = await caches(app);
  site.publish('newer');
  site.fail(/\/(manifest\.webmanifest)$/);
  const rejected = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const ended = new Promise((resolve) =>
      registration.addEventListener('updatefound', () => {
        const coming = registration.installing;
        coming?.addEventListener('statechange', () => resolve(coming.state));
      }),
    );
    await registration.update();
    return ended;
  });
  expect(rejected).toBe('redundant');
  expect(await caches(app)).toEqual(before);

  await context.setOffline(true);
  await page.reload();
  await app.open('/guide');
  await expect(build(app)).toHaveCount(0);
  await context.setOffline(false);
  site.fail(null);
  await page.reload();
  await expect(useNow(app)).toBeVisible();
});

test('a page that stays open learns of a new version when it is shown again; offline it says nothing', async ({
  page,
  context,
  site,
}) => {
  await page.clock.install();
  const app = lacunaPage(page, `${site.origin}/`);
  await openControlled(app);
  const showAgain = async () => {
    await page.clock.fastForward('01:01:00');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  };
  await context.setOffline(true);
  await showAgain();
  await app.open('/settings');
  await context.setOffline(false);
  site.publish('newer');
  await showAgain();
  await expect(useNow(app)).toBeVisible();
});
