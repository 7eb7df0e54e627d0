import { chromium, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromiumArguments, findChromium } from '../../scripts/find-chromium.mjs';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test('no request leaves the origin in a full session: a proxy that all others would pass through sees none', async ({
  served,
}) => {
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const executablePath = (await findChromium()) ?? undefined;
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumArguments,
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1' },
  });
  try {
    const page = await browser.newPage();
    const violations = await violationsIn(page);
    const app = lacunaPage(page, `${served.origin}/`);
    const id = await app.beginTraining();
    for (const address of [
      '/',
      '/new',
      '/sources',
      '/sources/IPU23',
      '/guide',
      '/settings',
      `/a/${id}`,
      `/a/${id}/t/T1`,
      `/a/${id}/results`,
      `/a/${id}/plan`,
      `/a/${id}/compare`,
      `/a/${id}/weights`,
      `/a/${id}/measures`,
      `/a/${id}/details`,
    ])
      await app.open(address);
    await app.open(`/a/${id}/t/T1`);
    await app.choose('R01.L1', '2');
    await app.saved();
    await app.open(`/a/${id}/report`);
    await app.makePdf();
    const file = await app.exportFile(0);
    await app.open('/');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('dialog[open] button').first().click();
    await expect(page.locator('main ul li h3')).toHaveCount(2);
    expect(violations, 'what the policy had to stop').toEqual([]);
    expect(seen.filter((address) => !isBrowsersOwn(address))).toEqual([]);

    // The proof that the proxy would have seen one.
    await page.evaluate(() => window.open('http://lacuna-proxy-proof.invalid/'));
    await expect.poll(() => seen.some((address) => address.includes('lacuna-proxy-proof'))).toBe(true);
  } finally {
    await browser.close();
    proxy.close();
  }
});

test('the page itself refuses to fetch, load or send anywhere else', async ({ browser, served }) => {
  const page = await browser.newPage(); // its own, for here the errors are what we want
  await page.goto(served.origin);
  const refused = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    await fetch('https://example.invalid/').catch(() => undefined);
    const image = new Image();
    image.src = 'https://example.invalid/a.png';
    const script = document.createElement('script');
    script.src = 'https://example.invalid/a.js';
    document.head.append(image, script);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return violations.sort();
  });
  await page.close();
  expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem']);
});

/** Fills while the page is used; survives reloads. */
async function violationsIn(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    const note = Reflect.get(window, 'noteViolation') as (what: string) => void;
    document.addEventListener('securitypolicyviolation', (event) => {
      note(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return violations;
}

/** What Chromium asks of its maker on its own account, whatever page is open; exact names, so that no font or script hides here. */
function isBrowsersOwn(address: string): boolean {
  const host = /^(?:https?:\/\/)?([^/:]+)/.exec(address)?.[1] ?? '';
  return browsersOwnHosts.some((known) => known.test(host));
}

const browsersOwnHosts = [
  /^(update|safebrowsing|content-autofill|optimizationguide-pa)\.googleapis\.com$/,
  /^(accounts|android\.clients|clients\d?)\.google\.com$/,
  /\.gvt1\.com$/,
];
