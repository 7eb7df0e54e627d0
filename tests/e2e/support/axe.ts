import axe from 'axe-core';
import type { Page } from '@playwright/test';

/** What keeps somebody out of the page as it stands now: the barriers that axe finds, and scrolling sideways to read. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const wider = await sidewaysScroll(page);
  return [...(await barriers(page)), ...(wider > 0 ? [`scrolls ${wider} px sideways`] : [])];
}

/** As "rule: where"; best practices included. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof import('axe-core') };
    // A pseudo-language brackets a button's words and its longer name apart, so that one never holds the other.
    const isPseudo = /-X[AB]$/.test(document.documentElement.lang);
    const rules = { 'label-content-name-mismatch': { enabled: !isPseudo } };
    const { violations } = await inPage.run(document, { resultTypes: ['violations'], rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
  });
}

/** How many pixels the page is wider than the window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
